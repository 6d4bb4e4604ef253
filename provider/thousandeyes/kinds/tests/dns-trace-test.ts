import { defineKind } from "../define-kind";
import { type AgentArgs, agentFields } from "./parts/agents";
import { type TestArgs, type TestFacts, testFields } from "./parts/common";
import { type DnsArgs, type DnsTransportArgs, dnsFields, dnsTransportFields } from "./parts/dns";
import { testKind } from "./test-kind";

/** A test that follows the delegation of a name from the root servers down. */
export interface DnsTraceTestArgs extends TestArgs, AgentArgs, DnsArgs, DnsTransportArgs {}

const fields = { ...testFields, ...agentFields, ...dnsFields, ...dnsTransportFields };

export const dnsTraceTest = defineKind<DnsTraceTestArgs, TestFacts>()({
  ...testKind({ kind: "DnsTraceTest", type: "dns-trace", fields }),
  rules: [],
});
