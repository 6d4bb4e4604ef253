import { defineKind } from "../define-kind";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { type DnsArgs, dnsFields } from "./parts/dns";
import { type ScheduleArgs, scheduleFields } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that checks the DNSSEC signatures of a name. */
export interface DnssecTestArgs extends TestArgs, ScheduleArgs, DnsArgs {}

const fields = { ...testFields, ...scheduleFields, ...dnsFields };

export const dnssecTest = defineKind<DnssecTestArgs, TestOutputs>()({
  ...testKind({ kind: "DnssecTest", type: "dnssec", fields }),
  crossChecks: [],
});
