import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { flag, idOf, set, text } from "../../../core/fields";
import { defineKind } from "../define-kind";
import type { TestFacts } from "./parts/common";
import { type DnsArgs, type DnsTransportArgs, dnsFields, dnsTransportFields } from "./parts/dns";
import { type Ipv6Args, ipv6Fields, monitorRules } from "./parts/network";
import { type NetworkTestArgs, networkTestFields } from "./parts/network-test";
import { testKind } from "./test-kind";

/** A test that asks DNS servers for a name. */
export interface DnsServerTestArgs extends NetworkTestArgs, DnsArgs, DnsTransportArgs, Ipv6Args {
  /** Names or addresses of the servers, the whole set. At least one. */
  dnsServers: Input<Input<string>[]>;
  /** Whether the servers are asked to ask others. Default: false. */
  recursiveQueries?: Input<boolean>;
}

const fields = {
  ...networkTestFields(1),
  ...dnsFields,
  ...dnsTransportFields,
  ...ipv6Fields,
  // Answers give each server an id that depends on the protocol; the name is what counts (R086).
  dnsServers: required(set(idOf(text(), "serverName"))),
  recursiveQueries: defaults(flag(), false),
};

export const dnsServerTest = defineKind<DnsServerTestArgs, TestFacts>()({
  ...testKind({ kind: "DnsServerTest", type: "dns-server", fields }),
  rules: monitorRules,
});
