import type { Json } from "../../../server/json";
import { choice, flag, text, whole, writeOnly } from "../../wire/fields";
import { commonFields, type EndpointTestType, PATCHABLE } from "./endpoint-test";

const MOST = Number.MAX_SAFE_INTEGER;

/** A URL has a scheme and a port in an answer, as the document's own example (decided). */
function withPort(url: string): string {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
  const [, scheme = "", authority = "", rest = ""] = /^(https?:\/\/)([^/?#]*)(.*)$/i.exec(withScheme) ?? [];
  if (authority === "") return withScheme;
  return `${scheme}${/:\d+$/.test(authority) ? authority : `${authority}:${/^https/i.test(scheme) ? 443 : 80}`}${rest}`;
}

function derive({ url, authType }: Json): Json {
  const [, server = "", port = ""] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*):(\d+)/i.exec(String(url)) ?? [];
  return {
    ...{ server, port: Number(port) },
    ...{ followRedirects: true, httpVersion: 2, sslVersion: "Auto", useNtlm: authType === "ntlm" },
  };
}

export const httpServer: EndpointTestType = {
  path: "/scheduled-tests/http-server",
  type: "http-server",
  fields: {
    ...commonFields,
    url: text(),
    authType: choice(["none", "basic", "ntlm"], "none"),
    username: text(),
    password: writeOnly(text()),
    httpTimeLimit: whole(0, MOST, 5000),
    targetResponseTime: writeOnly(whole(0, MOST)),
    sslVersionId: choice(["0", "3", "4", "5", "6", "7"], "0"),
    verifyCertificate: flag(true),
    networkMeasurements: flag(true),
    hasPathTraceInSession: flag(),
    hasPing: writeOnly(flag()),
    hasTraceroute: writeOnly(flag()),
  },
  target: "url",
  notInCreate: ["isEnabled"],
  patchable: [...PATCHABLE, "url"],
  normalize: (fields) => ({ ...fields, url: withPort(String(fields.url ?? "")) }),
  derive,
};
