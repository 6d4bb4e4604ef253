import { defineKind } from "../define-kind";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { type DnsArgs, type DnsTransportArgs, dnsFields, dnsTransportFields } from "./parts/dns";
import { type ScheduleArgs, scheduleFields } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that follows the delegation of a name from the root servers down. */
export interface DnsTraceTestArgs extends TestArgs, ScheduleArgs, DnsArgs, DnsTransportArgs {}

const fields = { ...testFields, ...scheduleFields, ...dnsFields, ...dnsTransportFields };

export const dnsTraceTest = defineKind<DnsTraceTestArgs, TestOutputs>()({
  ...testKind({ kind: "DnsTraceTest", type: "dns-trace", fields }),
  crossChecks: [],
});
