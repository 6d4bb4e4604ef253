import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { flag, integer, oneOf } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { id } from "../values";
import { type AgentArgs, interfaceFields } from "./parts/agents";
import { type TestArgs, type TestFacts, testFields } from "./parts/common";
import { type DscpArgs, dscpFields } from "./parts/dscp";
import {
  type BgpArgs,
  bgpFields,
  monitorRules,
  numPathTraces,
  type PacketRateArgs,
  type PathTraceArgs,
  packetRateFields,
  pathTraceMode,
} from "./parts/network";
import { testKind } from "./test-kind";

/** A test of the network between agents and one other agent. */
export interface AgentToAgentTestArgs extends TestArgs, AgentArgs, BgpArgs, PathTraceArgs, PacketRateArgs, DscpArgs {
  /** Id of the agent that is the target (digits). */
  targetAgentId: Input<string>;
  /** `to-target`, `from-target` or `bidirectional`. Default: to-target. */
  direction?: Input<"to-target" | "from-target" | "bidirectional">;
  /** `tcp` or `udp`. Default: tcp. */
  protocol?: Input<"tcp" | "udp">;
  /** Port: 1 to 65535. Default: 49153. */
  port?: Input<number>;
  /** Largest segment in bytes: 20 to 1400. Default: the agent chooses. */
  mss?: Input<number>;
  /** How paths are traced: `classic` or `in-session`. Default: classic. */
  pathTraceMode?: Input<"classic" | "in-session">;
  /** Whether throughput is measured; needs Enterprise agents on both ends (R090). Default: false. */
  throughputMeasurements?: Input<boolean>;
  /** Milliseconds of a throughput measurement: 5000 to 30000. Default: 10000. */
  throughputDuration?: Input<number>;
  /** Mbps of a UDP throughput measurement: 8 to 1000. Default: the agent chooses. */
  throughputRate?: Input<number>;
}

const fields = {
  ...testFields,
  ...interfaceFields,
  ...bgpFields,
  ...packetRateFields,
  ...dscpFields,
  numPathTraces: numPathTraces(),
  pathTraceMode: pathTraceMode(),
  targetAgentId: required(id()),
  direction: defaults(oneOf("to-target", "from-target", "bidirectional"), "to-target"),
  protocol: defaults(oneOf("tcp", "udp"), "tcp"),
  port: defaults(integer(1, 65535), 49153),
  mss: integer(20, 1400),
  throughputMeasurements: defaults(flag(), false),
  throughputDuration: defaults(integer(5000, 30000), 10000),
  throughputRate: integer(8, 1000),
};

export const agentToAgentTest = defineKind<AgentToAgentTestArgs, TestFacts>()({
  ...testKind({ kind: "AgentToAgentTest", type: "agent-to-agent", fields }),
  rules: monitorRules,
});
