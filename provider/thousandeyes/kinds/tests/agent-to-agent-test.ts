import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { boolean, integer, oneOf } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { id } from "../values";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { type DscpArgs, dscpFields } from "./parts/dscp";
import {
  type BgpArgs,
  bgpFields,
  bgpMonitorChecks,
  numPathTraces,
  type PacketRateArgs,
  type PathTraceArgs,
  packetRateFields,
  pathTraceMode,
} from "./parts/network";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test of the network between agents and one other agent. */
export interface AgentToAgentTestArgs
  extends TestArgs,
    InterfaceArgs,
    BgpArgs,
    PathTraceArgs,
    PacketRateArgs,
    DscpArgs {
  /** Id of the agent that is the target (digits). */
  targetAgentId: Input<string>;
  /**
   * `to-target`, `from-target` or `bidirectional`.
   * @defaultValue "to-target"
   */
  direction?: Input<"to-target" | "from-target" | "bidirectional">;
  /**
   * `tcp` or `udp`.
   * @defaultValue "tcp"
   */
  protocol?: Input<"tcp" | "udp">;
  /**
   * Port.
   * @defaultValue 49153
   * @minimum 1
   * @maximum 65535
   */
  port?: Input<number>;
  /**
   * Largest segment in bytes.
   * @defaultValue the agent chooses
   * @minimum 20
   * @maximum 1400
   */
  mss?: Input<number>;
  /**
   * How paths are traced: `classic` or `in-session`.
   * @defaultValue "classic"
   */
  pathTraceMode?: Input<"classic" | "in-session">;
  /**
   * Whether throughput is measured; needs Enterprise agents on both ends (R090).
   * @defaultValue false
   */
  throughputMeasurements?: Input<boolean>;
  /**
   * Milliseconds of a throughput measurement.
   * @defaultValue 10000
   * @minimum 5000
   * @maximum 30000
   */
  throughputDuration?: Input<number>;
  /**
   * Mbps of a UDP throughput measurement.
   * @defaultValue the agent chooses
   * @minimum 8
   * @maximum 1000
   */
  throughputRate?: Input<number>;
}

const fields = {
  ...testFields,
  ...scheduleFieldsWithInterface,
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
  throughputMeasurements: defaults(boolean(), false),
  throughputDuration: defaults(integer(5000, 30000), 10000),
  throughputRate: integer(8, 1000),
};

export const agentToAgentTest = defineKind<AgentToAgentTestArgs, TestOutputs>()({
  ...testKind({ kind: "AgentToAgentTest", type: "agent-to-agent", fields }),
  crossChecks: bgpMonitorChecks,
});
