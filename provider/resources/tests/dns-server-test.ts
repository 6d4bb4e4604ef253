import { defaults, required } from "../../core/field";
import { flag, idOf, set, text } from "../../core/fields";
import type { Input } from "../../core/input";
import { defineKind } from "../define-kind";
import { type AgentArgs, agentFields } from "./parts/agents";
import { type TestArgs, testFields } from "./parts/common";
import { type DnsArgs, type DnsTransportArgs, dnsFields, dnsTransportFields } from "./parts/dns";
import {
  type Ipv6Args,
  ipv6Fields,
  monitorRules,
  type NetworkArgs,
  networkFields,
  type PacketArgs,
  packetFields,
} from "./parts/network";
import { testKind } from "./test-kind";

/** A test that asks DNS servers for a name. */
export interface DnsServerTestArgs
  extends TestArgs,
    AgentArgs,
    DnsArgs,
    DnsTransportArgs,
    NetworkArgs,
    PacketArgs,
    Ipv6Args {
  /** Names or addresses of the servers, the whole set. At least one. */
  dnsServers: Input<Input<string>[]>;
  /** Whether the servers are asked to ask others. Default: false. */
  recursiveQueries?: Input<boolean>;
}

const fields = {
  ...testFields,
  ...agentFields,
  ...dnsFields,
  ...dnsTransportFields,
  ...networkFields(1),
  ...packetFields,
  ...ipv6Fields,
  // Answers give each server an id that depends on the protocol; the name is what counts (R086).
  dnsServers: required(set(idOf(text(), "serverName"))),
  recursiveQueries: defaults(flag(), false),
};

export const dnsServerTest = defineKind<DnsServerTestArgs>()({
  ...testKind({ kind: "DnsServerTest", type: "dns-server", fields }),
  rules: monitorRules,
});
