import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { integer } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { host } from "../values";
import {
  type EndpointTestArgs,
  type EndpointTestOutputs,
  endpointTestChecks,
  endpointTestFields,
} from "./endpoint-test-fields";
import { endpointTestKind } from "./endpoint-test-kind";

/**
 * A test of the network between endpoint agents and a server, in rounds. Only the name, the interval, the protocol, the
 * probe mode, the target and `isEnabled` can be updated: any other change replaces the test (R210).
 */
export interface EndpointAgentToServerTestArgs extends EndpointTestArgs {
  /**
   * Host name or address, without the port.
   * @example "www.example.com"
   */
  server: Input<string>;
  /**
   * TCP port.
   * @defaultValue 443
   * @minimum 1
   * @maximum 65535
   */
  port?: Input<number>;
}

const fields = { ...endpointTestFields, server: required(host()), port: defaults(integer(1, 65535), 443) };

export const endpointAgentToServerTest = defineKind<EndpointAgentToServerTestArgs, EndpointTestOutputs>()({
  ...endpointTestKind({
    kind: "EndpointAgentToServerTest",
    path: "/scheduled-tests/agent-to-server",
    fields,
    afterCreate: ["isEnabled", "tcpProbeMode"],
    repeated: ["port"],
  }),
  crossChecks: endpointTestChecks,
});
