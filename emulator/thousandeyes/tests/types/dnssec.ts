import { agentFields, commonFields, needsAgents, needsInterval } from "../parts/common";
import { checkDomain, dnsQueryClass, domain, needsDomain, withRecordType } from "../parts/dns";
import type { TestType } from "../type";

/** R088: no network layer, and no transport field. */
export const dnssec: TestType = {
  name: "dnssec",
  fields: { ...commonFields, ...agentFields, domain, dnsQueryClass },
  needs: { ...needsAgents, ...needsInterval, ...needsDomain },
  fieldChecks: [checkDomain],
  normalize: [withRecordType],
  target: ({ domain: name }) => String(name),
  layers: ["dnssec"],
};
