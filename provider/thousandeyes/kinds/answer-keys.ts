import type { Definition } from "../../core/define";

/** Keys of answers that no request has. People copy them into their programs along with the rest. */
const SET_BY_THE_API = new Set([
  ...["_links", "aid", "id", "type", "status", "createdBy", "createdDate", "createDate", "modifiedBy", "modifiedDate"],
  ...["testId", "liveShare", "savedEvent", "showsSourceIpAddress", "dscp", "codec", "sslVersion"],
  ...["ruleId", "tests", "alertSuppressionWindowId", "windowId"],
  ...["tagId", "assignments", "builtIn", "legacyId", "labelId", "credentialId", "agentId", "agentType"],
  ...["location", "countryId", "coordinates", "ipAddresses", "publicIpAddresses", "network", "networkProviderInfo"],
  ...["hostname", "prefix", "lastSeen", "agentState", "utilization", "errorDetails", "serialNumber", "clusterMembers"],
  ...["verifySslCertificates", "interfaceIpMapping", "labels", "tags", "notificationRules"],
]);

/** Where the input is called otherwise than the answer. */
const INPUT_OF = new Map(
  Object.entries({
    ...{ dscp: "dscpId", codec: "codecId", sslVersion: "sslVersionId", tests: "testIds", aid: "accountGroupId" },
    ...{ clusterMembers: "members" },
  }),
);

/** What the API had once. */
const WITHDRAWN = new Map([
  [
    "agentInterfaces",
    "is gone from the API. Choose the interface in agents[].sourceIpAddress, where the type of test takes one (R220, R221).",
  ],
]);

/** Of a key inside an object. */
const INSIDE = { fields: {}, idOutput: "", computed: [] };

/** What to say of a key that was copied out of an answer; undefined where it is none. */
export function copied(
  key: string,
  { fields, idOutput, computed }: Pick<Definition, keyof typeof INSIDE> = INSIDE,
): string | undefined {
  const input = INPUT_OF.get(key);
  if (input && fields[input]) return `is what answers call it. Write "${input}".`;
  const isOutput = key === idOutput || computed.includes(key);
  return isOutput || SET_BY_THE_API.has(key) ? "is no input: the API sets it. Leave it out." : WITHDRAWN.get(key);
}
