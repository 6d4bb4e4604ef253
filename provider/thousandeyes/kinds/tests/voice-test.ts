import type { Input } from "@pulumi/pulumi";
import { defaults, optionalComputed, required } from "../../../core/field";
import { integer } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { id } from "../values";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { type DscpArgs, dscpFields } from "./parts/dscp";
import { type BgpArgs, bgpFields, bgpMonitorChecks, numPathTraces, type PathTraceArgs } from "./parts/network";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that makes a call (RTP) from agents to one other agent and measures the voice quality. */
export interface VoiceTestArgs extends TestArgs, InterfaceArgs, BgpArgs, PathTraceArgs, DscpArgs {
  /** Id of the agent that is called (digits). */
  targetAgentId: Input<string>;
  /**
   * Port.
   * @defaultValue left alone
   * @minimum 1024
   * @maximum 65535
   */
  port?: Input<number>;
  /**
   * Id of the codec, as text.
   * @defaultValue left alone
   */
  codecId?: Input<string>;
  /**
   * Duration of a call in seconds.
   * @defaultValue 5
   * @minimum 5
   * @maximum 30
   */
  duration?: Input<number>;
  /**
   * Size of the jitter buffer in milliseconds; the API's document says seconds.
   * @defaultValue 40
   * @minimum 0
   * @maximum 150
   */
  jitterBuffer?: Input<number>;
}

const fields = {
  ...testFields,
  ...scheduleFieldsWithInterface,
  ...bgpFields,
  ...dscpFields,
  numPathTraces: numPathTraces(),
  targetAgentId: required(id()),
  port: optionalComputed(integer(1024, 65535)),
  codecId: optionalComputed(id()),
  duration: defaults(integer(5, 30), 5),
  jitterBuffer: defaults(integer(0, 150), 40),
};

export const voiceTest = defineKind<VoiceTestArgs, TestOutputs>()({
  ...testKind({ kind: "VoiceTest", type: "voice", fields }),
  crossChecks: bgpMonitorChecks,
});
