import { isIPv6 } from "node:net";
import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { defaults, providerOnly, required } from "../../../core/field";
import { boolean, integer, text } from "../../../core/fields";
import { ineffectiveWhile } from "../../../core/ineffective-while";
import type { JsonObject } from "../../../core/json";
import { hasUnknown } from "../../../core/unknown";
import { defineKind } from "../define-kind";
import type { TestOutputs } from "./parts/common";
import { type DscpArgs, dscpFields } from "./parts/dscp";
import { bgpMonitorChecks, type Ipv6Args, ipv6Fields } from "./parts/network";
import { type NetworkTestArgs, networkTestFields } from "./parts/network-test";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test of the network between agents and a server. */
export interface AgentToServerTestArgs extends NetworkTestArgs, InterfaceArgs, Ipv6Args, DscpArgs {
  /**
   * Host name or address, with or without the port: `www.example.com:443` means the same as `port: 443` beside it.
   * @example "www.example.com:443"
   */
  server: Input<string>;
  /**
   * TCP port. Not with protocol `icmp`. The state shows it as part of `server` (R084).
   * @defaultValue the one in `server`, or 80
   * @minimum 1
   * @maximum 65535
   */
  port?: Input<number>;
  /**
   * Whether packets are sent continuously instead of in rounds.
   * @defaultValue false
   */
  continuousMode?: Input<boolean>;
  /**
   * Bytes in a packet.
   * @defaultValue the agent chooses
   * @minimum 0
   * @maximum 1400
   */
  pingPayloadSize?: Input<number>;
}

/** Splits `host:port`. A bare IPv6 address is a host without a port; with a port it needs brackets. */
function split(server: string): { host: string; port?: number } {
  const found = isIPv6(server) ? null : /^(.+):(\d{1,5})$/.exec(server);
  return found ? { host: found[1] as string, port: Number(found[2]) } : { host: server };
}

/** No port means port 80 (R084). */
const server = () =>
  text({
    type: "host or host:port",
    canonical: (value) => (split(value).port === 80 ? split(value).host : value),
    refuse: (value) =>
      /[\s/]/.test(value) ? "is not a host. Write a name or an address, with :port if need be (R017)." : undefined,
  });

const fields = {
  ...networkTestFields(),
  ...scheduleFieldsWithInterface,
  ...ipv6Fields,
  ...dscpFields,
  server: required(server()),
  ...ineffectiveWhile({ field: "protocol", is: "icmp", rule: "R084" }, { port: providerOnly(integer(1, 65535)) }),
  continuousMode: defaults(boolean(), false),
  pingPayloadSize: integer(0, 1400),
};

export const agentToServerTest = defineKind<AgentToServerTestArgs, TestOutputs>()({
  ...testKind({
    kind: "AgentToServerTest",
    type: "agent-to-server",
    fields,
    /**
     * The API takes host and port separately, and returns them together. An update without the port keeps the old one.
     */
    toRequest(body: JsonObject, { protocol }: JsonObject) {
      if (typeof body.server !== "string") return body;
      const { host, port = 80 } = split(body.server);
      return { ...body, server: host, ...(protocol === "icmp" ? {} : { port }) };
    },
  }),
  /** One spelling for both: the port is part of `server`, as the API answers it. */
  canonical(inputs: JsonObject) {
    const { port, ...others } = inputs;
    if (port === undefined || hasUnknown([port, inputs.server])) return inputs;
    return { ...others, server: fields.server.read(`${split(String(inputs.server)).host}:${port}`) };
  },
  crossChecks: [
    ...bgpMonitorChecks,
    crossCheck("R084", ["port", "server"], ({ port, server: given }) => {
      const inServer = split(String(given)).port;
      return port !== undefined && inServer !== undefined && inServer !== port
        ? `is ${port}, but "server" says ${inServer}. Remove one of the two.`
        : undefined;
    }),
    crossCheck("R084", ["server", "protocol"], ({ server: given, protocol }) =>
      protocol === "icmp" && split(String(given)).port !== undefined
        ? 'has a port, which ICMP does not know. Remove it, or set "protocol" to "tcp".'
        : undefined,
    ),
  ],
});
