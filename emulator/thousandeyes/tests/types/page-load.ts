import { pick, whole } from "../../wire/fields";
import { browserFields } from "../parts/browser";
import { needsAgents, needsInterval, needsUrl } from "../parts/common";
import { canonicalUrl, checkNtlm, checkProxyData, checkUrl, deriveHttp } from "../parts/http";
import { cascade, checkBandwidth, checkPacketRate } from "../parts/network";
import type { TestType } from "../type";

export const pageLoad: TestType = {
  name: "page-load",
  fields: {
    ...browserFields,
    httpInterval: pick([60, 120, 300, 600, 900, 1800, 3600]),
    pageLoadTargetTime: whole(1, 60, 6),
    pageLoadTimeLimit: whole(5, 60, 10),
  },
  needs: { ...needsAgents, ...needsInterval, ...needsUrl },
  fieldChecks: [checkPacketRate, checkUrl],
  crossChecks: [checkNtlm, checkBandwidth, checkProxyData],
  normalize: [
    canonicalUrl,
    cascade(3),
    // R081: the default interval of the HTTP layer is that of the test.
    ({ fields }) => {
      fields.httpInterval ??= fields.interval;
    },
  ],
  target: ({ url }) => String(url),
  layers: ["http-server", "page-load", "network", "path-vis", "bgp"],
  // R081: answers have a mode that requests cannot set.
  derive: (fields) => ({ ...deriveHttp(fields), coreWebVitalsMode: "none" }),
  notInLists: ["vaultCredentials"],
};
