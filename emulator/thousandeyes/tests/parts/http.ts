import { isObject, type Json } from "../../../server/json";

import {
  choice,
  type Fields,
  flag,
  id,
  map,
  pick,
  shape,
  shapes,
  text,
  texts,
  whole,
  writeOnly,
} from "../../wire/fields";
import type { Check, Normalize } from "../type";
import { agentFields, commonFields } from "./common";
import { networkFields } from "./network";

const SSL_VERSIONS: Record<string, string> = {
  "0": "Auto",
  "3": "SSLv3",
  "4": "TLS v1.0",
  "5": "TLS v1.1",
  "6": "TLS v1.2",
  "7": "TLS v1.3",
};

export const sslVersionId = choice(Object.keys(SSL_VERSIONS), "0");

const anyHeaders = map(text());

/** R239: headers by where they are sent. */
const customHeaders = shape({ root: anyHeaders, domains: map(anyHeaders), all: anyHeaders });

export const vaultCredentials = shapes({ secretId: text(), target: choice(["username", "password", "script"]) }, []);

/** One HTTP request and the checks of its answer: shared by http-server, page-load and web-transactions (R080). */
export const httpFields: Fields = {
  ...commonFields,
  ...agentFields,
  ...networkFields,
  url: text(),
  authType: choice(["none", "basic", "ntlm", "kerberos", "oauth"], "none"),
  clientCertificate: text(),
  contentRegex: text(""),
  customHeaders,
  desiredStatusCode: text(),
  distributedTracing: flag(false),
  downloadLimit: { kind: "whole" },
  dnsOverride: text(),
  httpTargetTime: whole(100, 5000, 1000),
  httpTimeLimit: whole(5, 60, 5),
  httpVersion: pick([1, 2], 2),
  // R064: stored, never returned.
  password: writeOnly(text()),
  sslVersionId,
  useNtlm: flag(false),
  userAgent: text(),
  username: text(),
  verifyCertificate: flag(true),
  allowUnsafeLegacyRenegotiation: flag(true),
  followRedirects: flag(true),
  overrideAgentProxy: flag(false),
  overrideProxyId: id(),
  collectProxyNetworkData: flag(false),
  vaultCredentials,
};

const OAUTH = {
  testUrl: text(),
  requestMethod: choice(["get", "post"]),
  postBody: text(),
  headers: text(),
  authType: choice(["none", "basic", "ntlm"]),
  username: text(),
  password: text(),
};

/** R239: how a token is fetched; a browser test shows it only if it is set (R081). */
export const oAuth = shape(OAUTH, {});
export const oAuthIfAny = shape(OAUTH);
export const headers = texts();

/** R063: an address without a scheme gets https; nothing else changes, no slash is added. */
export const canonicalUrl: Normalize = ({ fields, world }) => {
  const url = fields.url;
  if (world.on("R063") && typeof url === "string" && !/^[a-z][a-z0-9+.-]*:\/\//i.test(url))
    fields.url = `https://${url}`;
};

/** R017: spaces in a target are refused. */
export const checkUrl: Check = ({ fields, world }) =>
  world.on("R017") && typeof fields.url === "string" && /\s/.test(fields.url)
    ? ["Error in field url.url : Badly formed URL"]
    : [];

/** R067: each entry of the list must have the form of a header. */
export const checkHeaders: Check = ({ fields, world }) => {
  const lines = Array.isArray(fields.headers) ? fields.headers.map(String) : [];
  const bad = lines.filter((line) => !/^[^\s:]+\s*:/.test(line));
  return world.on("R067") ? bad.map((line) => `Malformed HTTP Header: ${line}`) : [];
};

/** R065. */
export const checkNtlm: Check = ({ fields, world }) => {
  const isBare = fields.useNtlm === true && !(fields.username && fields.password);
  return world.on("R065") && isBare ? ["Credentials must be specified for this authentication scheme"] : [];
};

/** R066: which of the three conditions is the reason is unknown; all were true in the recording. */
export const checkProxyData: Check = ({ fields, world }) => {
  const isOdd =
    fields.collectProxyNetworkData === true &&
    fields.overrideAgentProxy === true &&
    fields.overrideProxyId === undefined &&
    fields.networkMeasurements === false;
  return world.on("R066") && isOdd ? ["Invalid collect proxy network data information"] : [];
};

const withoutPassword = (oAuth: unknown) => {
  if (!isObject(oAuth)) return {};
  const { password: _secret, ...shown } = oAuth;
  return { oAuth: shown };
};

/** The name of the TLS version; R064: no password, not even inside `oAuth`. */
export const deriveHttp = (fields: Json): Json => ({
  sslVersion: SSL_VERSIONS[String(fields.sslVersionId)] ?? "Auto",
  ...withoutPassword(fields.oAuth),
});
