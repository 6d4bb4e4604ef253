import type { Definition } from "../../core/define";

/** Keys that only answers have. People copy them into their programs together with other keys. */
const SET_BY_THE_API = new Set([
  ...["_links", "aid", "id", "type", "status", "createdBy", "createdDate", "createDate", "modifiedBy", "modifiedDate"],
  ...["testId", "liveShare", "savedEvent", "showsSourceIpAddress", "dscp", "codec", "sslVersion"],
  ...["ruleId", "tests", "alertSuppressionWindowId", "windowId"],
  ...["tagId", "assignments", "builtIn", "legacyId", "labelId", "credentialId", "isBuiltin", "agentId", "agentType"],
  ...["location", "countryId", "coordinates", "ipAddresses", "publicIpAddresses", "network", "networkProviderInfo"],
  ...["hostname", "prefix", "lastSeen", "agentState", "utilization", "errorDetails", "serialNumber", "clusterMembers"],
  ...["verifySslCertificates", "interfaceIpMapping", "labels", "tags", "notificationRules"],
]);

/** Keys whose input has another name than the answer. */
const INPUT_OF = new Map(
  Object.entries({
    ...{ dscp: "dscpId", codec: "codecId", sslVersion: "sslVersionId", tests: "testIds", aid: "accountGroupId" },
    ...{ clusterMembers: "members" },
  }),
);

/** Keys that the API no longer has. */
const WITHDRAWN = new Map([
  [
    "agentInterfaces",
    "is gone from the API. Choose the interface in agents[].sourceIpAddress, where the type of test takes one (R220, R221).",
  ],
]);

/** The same for a key inside an object. */
const INSIDE = { fields: {}, idOutput: "", computed: [] };

/** A message about a key that was copied from an answer; undefined for any other key. */
export function copied(
  key: string,
  { fields, idOutput, computed }: Pick<Definition, keyof typeof INSIDE> = INSIDE,
): string | undefined {
  const input = INPUT_OF.get(key);
  if (input && fields[input]) return `is what answers call it. Write "${input}".`;
  const isOutput = key === idOutput || computed.includes(key);
  return isOutput || SET_BY_THE_API.has(key) ? "is no input: the API sets it. Leave it out." : WITHDRAWN.get(key);
}
