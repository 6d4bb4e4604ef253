import type { Input } from "@pulumi/pulumi";
import { required } from "../../../core/field";
import { oneOf } from "../../../core/fields";
import { defineKind } from "../define-kind";
import {
  type EndpointTestArgs,
  type EndpointTestOutputs,
  endpointTestChecks,
  endpointTestFields,
  type InSessionArgs,
  inSessionFields,
} from "./endpoint-test-fields";
import { endpointTestKind } from "./endpoint-test-kind";

/**
 * A test of the network between endpoint agents and the servers of an application, while the application is in use. Only
 * the name, the interval, the protocol, the probe mode, the application and `isEnabled` can be updated: any other change
 * replaces the test (R210).
 */
export interface EndpointDynamicAgentToServerTestArgs extends EndpointTestArgs, InSessionArgs {
  /** The application: `webex`, `zoom` or `microsoft-teams`. */
  application: Input<"webex" | "zoom" | "microsoft-teams">;
}

const fields = {
  ...endpointTestFields,
  ...inSessionFields,
  application: required(oneOf("webex", "zoom", "microsoft-teams")),
};

export const endpointDynamicAgentToServerTest = defineKind<EndpointDynamicAgentToServerTestArgs, EndpointTestOutputs>()(
  {
    ...endpointTestKind({
      kind: "EndpointDynamicAgentToServerTest",
      path: "/dynamic-tests/agent-to-server",
      fields,
      afterCreate: ["isEnabled"],
    }),
    crossChecks: endpointTestChecks,
  },
);
