import { flag, ids, text, whole } from "../../wire/fields";
import { browserFields } from "../parts/browser";
import { needsAgents, needsInterval, needsUrl } from "../parts/common";
import { canonicalUrl, checkNtlm, checkProxyData, checkUrl, deriveHttp } from "../parts/http";
import { cascade, checkBandwidth, checkPacketRate } from "../parts/network";
import type { TestType } from "../type";

/** R082: only errors were recorded; the defaults are those of page-load and of the document. */
export const webTransactions: TestType = {
  name: "web-transactions",
  fields: {
    ...browserFields,
    transactionScript: text(),
    targetTime: whole(1, 180, 10),
    timeLimit: whole(5, 180, 30),
    flagCollectConsoleLogs: flag(false),
    credentials: ids(),
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    ...needsUrl,
    transactionScript: "Error in field script : Empty script",
  },
  fieldChecks: [checkPacketRate, checkUrl],
  crossChecks: [checkNtlm, checkBandwidth, checkProxyData],
  normalize: [canonicalUrl, cascade(3)],
  target: ({ url }) => String(url),
  layers: ["web-transactions", "page-load", "http-server", "network", "path-vis", "bgp"],
  derive: deriveHttp,
  notInLists: ["credentials", "vaultCredentials"],
};
