import { agentFields, commonFields, needsAgents, needsInterval } from "../parts/common";
import { checkDomain, dnsQueryClass, dnsTransportProtocol, domain, needsDomain, withRecordType } from "../parts/dns";
import type { TestType } from "../type";

/** R087: no network layer. */
export const dnsTrace: TestType = {
  name: "dns-trace",
  fields: { ...commonFields, ...agentFields, domain, dnsQueryClass, dnsTransportProtocol },
  needs: { ...needsAgents, ...needsInterval, ...needsDomain },
  fieldChecks: [checkDomain],
  normalize: [withRecordType],
  target: ({ domain: name }) => String(name),
  layers: ["dns-trace"],
};
