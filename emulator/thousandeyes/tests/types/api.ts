import { isObject, type Json } from "../../../server/json";

import { flag, id, ids, text, whole, writeOnly } from "../../wire/fields";
import { agentFields, commonFields, needsAgents, needsInterval, needsUrl, routeFields } from "../parts/common";
import { canonicalUrl, checkUrl, sslVersionId, vaultCredentials } from "../parts/http";
import { pathTraceMode, probeMode, protocol } from "../parts/network";
import { predefinedVariables, steps } from "../parts/steps";
import type { Normalize, TestType } from "../type";

/** R083: the fields that every step shows although they were not sent. */
const STEP = { authType: "none", collectApiResponse: false, verifyCertificate: false };

/** Secrets of a step: accepted, never returned. */
const SECRETS = ["bearerToken", "clientId", "clientSecret", "password"];

const showStep = (step: Json): Json =>
  Object.fromEntries(Object.entries(step).filter(([key]) => !SECRETS.includes(key)));

/** R083: each step gets its defaults; after a PUT without steps each stored one shows an empty user name. */
const settleSteps: Normalize = ({ fields, body, before, world }) => {
  if (!world.on("R083") || !Array.isArray(fields.requests)) return;
  const sent = fields.requests.filter(isObject);
  const isUntouched = before !== undefined && body.requests === undefined;
  fields.requests = sent.map((step) => ({ ...STEP, ...(isUntouched ? { username: "" } : {}), ...step }));
};

/** R083: the network layer of an api test is fixed, whatever is sent. R057: but it can be switched off. */
const settleNetwork: Normalize = ({ fields, world }) => {
  if (!world.on("R083")) return;
  fields.protocol = "tcp";
  const isOn = fields.networkMeasurements !== false;
  for (const name of ["bgpMeasurements", "mtuMeasurements"]) fields[name] = isOn;
  if (!isOn) fields.usePublicBgp = false;
  if (isOn) fields.numPathTraces = 3;
  else delete fields.numPathTraces;
};

/** R048: the one field of a test that does not merge. */
const resetTracing: Normalize = ({ fields, body, world }) => {
  if (world.on("R048") && typeof body.distributedTracing !== "boolean") fields.distributedTracing = false;
};

export const api: TestType = {
  name: "api",
  fields: {
    ...commonFields,
    ...agentFields,
    ...routeFields,
    url: text(),
    requests: steps,
    networkMeasurements: flag(true),
    mtuMeasurements: flag(true),
    numPathTraces: whole(1, 10, 3),
    pathTraceMode,
    probeMode,
    protocol,
    clientCertificate: text(),
    clientCertDomainsAllowList: text(),
    collectProxyNetworkData: flag(false),
    distributedTracing: flag(false),
    // R083: accepted and never returned.
    followRedirects: writeOnly(flag()),
    sslVersionId: writeOnly(sslVersionId),
    overrideAgentProxy: flag(false),
    overrideProxyId: id(),
    predefinedVariables,
    targetTime: whole(0, 60, 6),
    timeLimit: whole(5, 180, 10),
    credentials: ids(),
    vaultCredentials,
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    ...needsUrl,
    requests: "Please configure the API Steps",
  },
  fieldChecks: [checkUrl],
  normalize: [canonicalUrl, settleSteps, settleNetwork, resetTracing],
  target: ({ url }) => String(url),
  layers: ["api", "network", "path-vis", "bgp"],
  derive: ({ requests }) => (Array.isArray(requests) ? { requests: requests.filter(isObject).map(showStep) } : {}),
  notInLists: ["credentials", "vaultCredentials"],
  disablesWithChanges: true,
  hasFixedBgp: true,
};
