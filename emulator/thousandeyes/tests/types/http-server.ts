import { choice, flag, text, writeOnly } from "../../wire/fields";
import { ipv6Policy, needsAgents, needsInterval, needsUrl } from "../parts/common";
import {
  canonicalUrl,
  checkHeaders,
  checkNtlm,
  checkProxyData,
  checkUrl,
  deriveHttp,
  headers,
  httpFields,
  oAuth,
} from "../parts/http";
import { cascade, checkBandwidth, checkPacketRate } from "../parts/network";
import type { Normalize, TestType } from "../type";

/** R048: a body makes a request a POST unless the method is set, and a GET has no body. */
const matchMethod: Normalize = ({ fields, body, world }) => {
  if (!world.on("R048")) return;
  if (body.requestMethod === undefined && fields.postBody !== undefined && body.postBody !== undefined) {
    fields.requestMethod = "post";
  }
  if (fields.requestMethod === "get") delete fields.postBody;
};

export const httpServer: TestType = {
  name: "http-server",
  fields: {
    ...httpFields,
    headers,
    oAuth,
    ipv6Policy,
    // R080: accepted and never returned.
    includeHeaders: writeOnly(flag()),
    requestMethod: choice(["get", "post"], "get"),
    postBody: text(),
  },
  needs: { ...needsAgents, ...needsInterval, ...needsUrl },
  fieldChecks: [checkPacketRate, checkUrl],
  crossChecks: [checkHeaders, checkNtlm, checkBandwidth, checkProxyData],
  normalize: [canonicalUrl, matchMethod, cascade(3)],
  target: ({ url }) => String(url),
  layers: ["http-server", "network", "path-vis", "bgp"],
  derive: deriveHttp,
  notInLists: ["oAuth", "vaultCredentials"],
};
