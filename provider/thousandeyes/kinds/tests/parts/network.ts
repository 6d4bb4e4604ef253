import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../../core/define";
import { defaults } from "../../../../core/field";
import { boolean, integer, oneOf } from "../../../../core/fields";
import { ineffectiveWhile } from "../../../../core/ineffective-while";
import { ids } from "../../values";

/** Which BGP monitors watch the routes to the target. */
export interface MonitorArgs {
  /**
   * Whether all public BGP monitors are used.
   * @defaultValue true
   */
  usePublicBgp?: Input<boolean>;
  /**
   * Ids of private BGP monitors, the whole set.
   * @defaultValue []
   */
  monitors?: Input<Input<string>[]>;
}

export const monitorFields = { usePublicBgp: defaults(boolean(), true), monitors: ids("monitorId") };

/** Users reported the error "No BGP monitors selected": BGP measurements need at least one monitor (R057). */
export const bgpMonitorChecks = [
  crossCheck("R057", ["usePublicBgp", "monitors", "bgpMeasurements", "networkMeasurements"], (inputs) => {
    const isAsked = inputs.bgpMeasurements !== false && inputs.networkMeasurements !== false;
    const hasOwn = Array.isArray(inputs.monitors) && inputs.monitors.length > 0;
    return isAsked && inputs.usePublicBgp === false && !hasOwn
      ? 'is false, and there are no "monitors": at least one BGP monitor is required. List monitors, or remove it.'
      : undefined;
  }),
];

/** The BGP measurements of a test. */
export interface BgpArgs extends MonitorArgs {
  /**
   * Whether BGP data is collected.
   * @defaultValue true
   */
  bgpMeasurements?: Input<boolean>;
}

export const bgpFields = { bgpMeasurements: defaults(boolean(), true), ...monitorFields };

/** The path traces of a test. */
export interface PathTraceArgs {
  /**
   * Number of path traces in a round.
   * @defaultValue 3
   * @minimum 1
   * @maximum 10
   */
  numPathTraces?: Input<number>;
}

/** The path and BGP measurements of a test. */
export interface NetworkArgs extends BgpArgs, PathTraceArgs {
  /**
   * Whether the network layer is measured. Without it BGP, MTU and path traces are off too (R057).
   * @defaultValue true
   */
  networkMeasurements?: Input<boolean>;
  /**
   * Whether the path MTU is measured.
   * @defaultValue true
   */
  mtuMeasurements?: Input<boolean>;
  /**
   * How paths are traced: `classic` or `in-session`.
   * @defaultValue "classic"
   */
  pathTraceMode?: Input<"classic" | "in-session">;
  /**
   * How TCP is probed: `auto`, `sack` or `syn`.
   * @defaultValue "auto"
   */
  probeMode?: Input<"auto" | "sack" | "syn">;
}

export const numPathTraces = (usual = 3) => defaults(integer(1, 10), usual);
export const pathTraceMode = () => defaults(oneOf("classic", "in-session"), "classic");

export const networkFields = (traces = 3) => ({
  networkMeasurements: defaults(boolean(), true),
  monitors: bgpFields.monitors,
  pathTraceMode: pathTraceMode(),
  probeMode: defaults(oneOf("auto", "sack", "syn"), "auto"),
  ...ineffectiveWhile(
    { field: "networkMeasurements", is: false, rule: "R057" },
    {
      bgpMeasurements: bgpFields.bgpMeasurements,
      usePublicBgp: bgpFields.usePublicBgp,
      mtuMeasurements: defaults(boolean(), true),
      numPathTraces: numPathTraces(traces),
    },
    { bgpMeasurements: false, usePublicBgp: false, mtuMeasurements: false },
  ),
});

/** How fast packets are sent. */
export interface PacketRateArgs {
  /**
   * Packets a second (R060).
   * @defaultValue the agent adapts
   * @minimum 10
   * @maximum 100
   */
  fixedPacketRate?: Input<number>;
}

export const packetRateFields = { fixedPacketRate: integer(10, 100) };

/** How the packets of the network layer are sent. */
export interface PacketArgs extends PacketRateArgs {
  /**
   * Protocol of the network layer: `tcp` or `icmp`; the API refuses `udp` (R059).
   * @defaultValue "tcp"
   */
  protocol?: Input<"tcp" | "icmp">;
  /**
   * Whether bandwidth is measured; only Enterprise agents can (R058).
   * @defaultValue false
   */
  bandwidthMeasurements?: Input<boolean>;
}

export const packetFields = {
  ...packetRateFields,
  protocol: defaults(oneOf("tcp", "icmp"), "tcp"),
  bandwidthMeasurements: defaults(boolean(), false),
};

/** Which IP version is used. */
export interface Ipv6Args {
  /**
   * `force-ipv4`, `prefer-ipv6`, `force-ipv6` or `use-agent-policy`.
   * @defaultValue "use-agent-policy"
   */
  ipv6Policy?: Input<"force-ipv4" | "prefer-ipv6" | "force-ipv6" | "use-agent-policy">;
}

export const ipv6Fields = {
  ipv6Policy: defaults(oneOf("force-ipv4", "prefer-ipv6", "force-ipv6", "use-agent-policy"), "use-agent-policy"),
};
