import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { boolean, idOf, set, text } from "../../../core/fields";
import { defineKind } from "../define-kind";
import type { TestOutputs } from "./parts/common";
import { type DnsArgs, type DnsTransportArgs, dnsFields, dnsTransportFields } from "./parts/dns";
import { bgpMonitorChecks, type Ipv6Args, ipv6Fields } from "./parts/network";
import { type NetworkTestArgs, networkTestFields } from "./parts/network-test";
import type { ScheduleArgs } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that queries DNS servers for a name. */
export interface DnsServerTestArgs extends NetworkTestArgs, ScheduleArgs, DnsArgs, DnsTransportArgs, Ipv6Args {
  /**
   * Names or addresses of the servers, the whole set. At least one.
   * @example ["ns1.example.com", "192.0.2.53"]
   */
  dnsServers: Input<Input<string>[]>;
  /**
   * Whether queries are recursive.
   * @defaultValue false
   */
  recursiveQueries?: Input<boolean>;
  /**
   * Number of path traces in a round.
   * @defaultValue 1
   * @minimum 1
   * @maximum 10
   */
  numPathTraces?: Input<number>;
}

const fields = {
  ...networkTestFields(1),
  ...dnsFields,
  ...dnsTransportFields,
  ...ipv6Fields,
  // In answers each server has an id that depends on the protocol; servers are compared by name (R086).
  dnsServers: required(set(idOf(text(), "serverName"))),
  recursiveQueries: defaults(boolean(), false),
};

export const dnsServerTest = defineKind<DnsServerTestArgs, TestOutputs>()({
  ...testKind({ kind: "DnsServerTest", type: "dns-server", fields }),
  crossChecks: bgpMonitorChecks,
});
