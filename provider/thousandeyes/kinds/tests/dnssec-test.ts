import { defineKind } from "../define-kind";
import { type AgentArgs, agentFields } from "./parts/agents";
import { type TestArgs, type TestFacts, testFields } from "./parts/common";
import { type DnsArgs, dnsFields } from "./parts/dns";
import { testKind } from "./test-kind";

/** A test that checks the DNSSEC signatures of a name. */
export interface DnssecTestArgs extends TestArgs, AgentArgs, DnsArgs {}

const fields = { ...testFields, ...agentFields, ...dnsFields };

export const dnssecTest = defineKind<DnssecTestArgs, TestFacts>()({
  ...testKind({ kind: "DnssecTest", type: "dnssec", fields }),
  rules: [],
});
