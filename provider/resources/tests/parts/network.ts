import { defaults, without } from "../../../core/field";
import { flag, integer, oneOf } from "../../../core/fields";
import type { Input } from "../../../core/input";
import { ids } from "../../values";

/** Path and BGP measurements beside a test. */
export interface NetworkArgs {
  /** Whether the network layer is measured. Default: true. Without it BGP, MTU and path traces are off too (R057). */
  networkMeasurements?: Input<boolean>;
  /** Whether BGP data is collected. Default: true. */
  bgpMeasurements?: Input<boolean>;
  /** Whether all public BGP monitors are used. Default: true. */
  usePublicBgp?: Input<boolean>;
  /** Ids of private BGP monitors, the whole set. Default: none. */
  monitors?: Input<Input<string>[]>;
  /** Whether the path MTU is measured. Default: true. */
  mtuMeasurements?: Input<boolean>;
  /** Traces a round: 1 to 10. Default: 3. */
  numPathTraces?: Input<number>;
  /** How paths are traced: `classic` or `in-session`. Default: classic. */
  pathTraceMode?: Input<"classic" | "in-session">;
  /** How TCP is probed: `auto`, `sack` or `syn`. Default: auto. */
  probeMode?: Input<"auto" | "sack" | "syn">;
}

export const networkFields = {
  networkMeasurements: defaults(flag(), true),
  monitors: ids("monitorId"),
  pathTraceMode: defaults(oneOf("classic", "in-session"), "classic"),
  probeMode: defaults(oneOf("auto", "sack", "syn"), "auto"),
  ...without(
    { field: "networkMeasurements", is: false, rule: "R057" },
    {
      bgpMeasurements: defaults(flag(), true),
      usePublicBgp: defaults(flag(), true),
      mtuMeasurements: defaults(flag(), true),
      numPathTraces: defaults(integer(1, 10), 3),
    },
    { bgpMeasurements: false, usePublicBgp: false, mtuMeasurements: false },
  ),
};

/** How the packets of the network layer are sent. */
export interface PacketArgs {
  /** Protocol of the network layer: `tcp` or `icmp`; the API refuses `udp` (R059). Default: tcp. */
  protocol?: Input<"tcp" | "icmp">;
  /** Packets a second, 10 to 100 (R060). Default: the agent adapts. */
  fixedPacketRate?: Input<number>;
  /** Whether bandwidth is measured; only Enterprise agents can (R058). Default: false. */
  bandwidthMeasurements?: Input<boolean>;
}

export const packetFields = {
  protocol: defaults(oneOf("tcp", "icmp"), "tcp"),
  fixedPacketRate: integer(10, 100),
  bandwidthMeasurements: defaults(flag(), false),
};

/** Which IP version is used. */
export interface Ipv6Args {
  /** `force-ipv4`, `prefer-ipv6`, `force-ipv6` or `use-agent-policy`. Default: use-agent-policy. */
  ipv6Policy?: Input<"force-ipv4" | "prefer-ipv6" | "force-ipv6" | "use-agent-policy">;
}

export const ipv6Fields = {
  ipv6Policy: defaults(oneOf("force-ipv4", "prefer-ipv6", "force-ipv6", "use-agent-policy"), "use-agent-policy"),
};
