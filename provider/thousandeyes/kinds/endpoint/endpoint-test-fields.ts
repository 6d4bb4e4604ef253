import type { Input } from "@pulumi/pulumi";
import { type CrossCheck, crossCheck } from "../../../core/define";
import { defaults, nonEmpty, replaceOnChange } from "../../../core/field";
import { boolean, oneOf, oneOfNumbers } from "../../../core/fields";
import type { AdoptableArgs, ScopedOutputs } from "../define-kind";
import { name } from "../values";
import { type AgentSelectorArgs, agentSelectorChecks, agentSelectorFields } from "./agent-selector";

type Interval = 60 | 120 | 300 | 600 | 900 | 1800 | 3600;
type Protocol = "icmp" | "icmp-with-tcp-connect" | "tcp" | "prefer-tcp" | "ast-autodetect" | "autodetect";

/** What every test of endpoint agents has. */
export interface EndpointTestArgs extends AdoptableArgs, AgentSelectorArgs {
  /**
   * Name. We refuse a name that exists among the tests of this type.
   * @defaultValue the Pulumi name
   */
  testName?: Input<string>;
  /**
   * Whether the test runs. It is created enabled, and disabled by a second call: it runs for a moment (R210).
   * @defaultValue true
   */
  isEnabled?: Input<boolean>;
  /**
   * Whether the test goes first when an agent has more tests than its licence allows. Changing it replaces the test
   * (R210).
   * @defaultValue false
   */
  isPrioritized?: Input<boolean>;
  /**
   * Seconds between two rounds: 60, 120, 300, 600, 900, 1800 or 3600.
   * @defaultValue 60
   */
  interval?: Input<Interval>;
  /**
   * Protocol of the packets: `icmp`, `icmp-with-tcp-connect`, `tcp`, `prefer-tcp`, `ast-autodetect` or `autodetect`.
   * @defaultValue "icmp"
   */
  protocol?: Input<Protocol>;
  /**
   * How packets are sent over TCP: `auto`, `sack` or `syn`. With protocol `icmp` only `auto` (R210).
   * @defaultValue "auto"
   */
  tcpProbeMode?: Input<"auto" | "sack" | "syn">;
  /**
   * IP version: `V4_ONLY`, `V6_ONLY`, `V6_PREFER` or `OS_DEFAULT`. Changing it replaces the test (R210).
   * @defaultValue the API chooses
   */
  ipVersion?: Input<"V4_ONLY" | "V6_ONLY" | "V6_PREFER" | "OS_DEFAULT">;
}

/** How paths are traced, where a program can say so. */
export interface InSessionArgs {
  /**
   * Whether paths are traced within a TCP session to the target. Changing it replaces the test (R210).
   * @defaultValue the API chooses
   */
  hasPathTraceInSession?: Input<boolean>;
}

/** The outputs of a test of endpoint agents that never change by themselves. */
export interface EndpointTestOutputs extends ScopedOutputs {
  /** The same as `id`. */
  endpointTestId: string;
  /** When it was created: ISO 8601, UTC. */
  createdDate: string;
}

export const endpointTestFields = {
  ...agentSelectorFields,
  testName: nonEmpty(name()),
  isEnabled: defaults(boolean(), true),
  isPrioritized: replaceOnChange(defaults(boolean(), false)),
  interval: defaults(oneOfNumbers(60, 120, 300, 600, 900, 1800, 3600), 60),
  protocol: defaults(
    oneOf("icmp", "icmp-with-tcp-connect", "tcp", "prefer-tcp", "ast-autodetect", "autodetect"),
    "icmp",
  ),
  tcpProbeMode: defaults(oneOf("auto", "sack", "syn"), "auto"),
  ipVersion: replaceOnChange(oneOf("V4_ONLY", "V6_ONLY", "V6_PREFER", "OS_DEFAULT")),
};

export const inSessionFields = { hasPathTraceInSession: replaceOnChange(boolean()) };

export const endpointTestChecks: readonly CrossCheck[] = [
  ...agentSelectorChecks,
  crossCheck("R210", ["tcpProbeMode", "protocol"], ({ tcpProbeMode = "auto", protocol = "icmp" }) =>
    tcpProbeMode !== "auto" && protocol === "icmp"
      ? 'is for TCP, and "protocol" is "icmp". Remove it, or set "protocol" to one with TCP.'
      : undefined,
  ),
];
