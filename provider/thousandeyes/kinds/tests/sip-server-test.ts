import type { Input } from "@pulumi/pulumi";
import { defaults, optionalComputed, required } from "../../../core/field";
import { boolean, integer, object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import type { JsonObject } from "../../../core/json";
import { defineKind } from "../define-kind";
import { writeOnlySecret } from "../values";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import {
  bgpMonitorChecks,
  type Ipv6Args,
  ipv6Fields,
  type NetworkArgs,
  networkFields,
  type PacketRateArgs,
  packetRateFields,
} from "./parts/network";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** The SIP server and its login. */
export interface SipCredentials {
  /**
   * Host name or address of the server.
   * @defaultValue ""
   * @example "sip.example.com"
   */
  sipRegistrar?: Input<string>;
  /**
   * `tcp`, `tls` or `udp`.
   * @defaultValue "tcp"
   */
  protocol?: Input<"tcp" | "tls" | "udp">;
  /**
   * Port, as the API's document says; SIP servers usually listen on 5060.
   * @defaultValue 49153
   * @minimum 1
   * @maximum 65535
   */
  port?: Input<number>;
  /**
   * Name of the account.
   * @defaultValue ""
   */
  user?: Input<string>;
  /**
   * Name to authenticate with.
   * @defaultValue ""
   */
  authUser?: Input<string>;
  /**
   * Password. A secret; the API never returns it (R064).
   * @defaultValue ""
   */
  password?: Input<string>;
}

/** A test that connects to a server over SIP. */
export interface SipServerTestArgs extends TestArgs, InterfaceArgs, NetworkArgs, PacketRateArgs, Ipv6Args {
  /** The server and how to log in there. */
  targetSipCredentials: Input<SipCredentials>;
  /**
   * Whether to register before the OPTIONS request.
   * @defaultValue false
   */
  registerEnabled?: Input<boolean>;
  /**
   * Regular expression the options of the server must match.
   * @defaultValue ""
   * @example "^SIP/2.0 200"
   */
  optionsRegex?: Input<string>;
  /**
   * Target time in milliseconds.
   * @defaultValue left alone
   * @minimum 100
   * @maximum 5000
   */
  sipTargetTime?: Input<number>;
  /**
   * Time-out in seconds; the API's document says milliseconds.
   * @defaultValue 5
   * @minimum 5
   * @maximum 10
   */
  sipTimeLimit?: Input<number>;
}

const credentials = object<Plain<SipCredentials>>({
  sipRegistrar: text(),
  protocol: defaults(oneOf("tcp", "tls", "udp"), "tcp"),
  port: defaults(integer(1, 65535), 49153),
  user: text(),
  authUser: text(),
  password: writeOnlySecret(),
});

const fields = {
  ...testFields,
  ...scheduleFieldsWithInterface,
  ...networkFields(),
  ...packetRateFields,
  ...ipv6Fields,
  targetSipCredentials: required(credentials),
  registerEnabled: defaults(boolean(), false),
  optionsRegex: text(),
  sipTargetTime: optionalComputed(integer(100, 5000)),
  sipTimeLimit: defaults(integer(5, 10), 5),
};

export const sipServerTest = defineKind<SipServerTestArgs, TestOutputs>()({
  ...testKind({
    kind: "SipServerTest",
    type: "sip-server",
    fields,
    /** Requests have the credentials as one object, answers as single fields (R090). */
    fromResponse(body: JsonObject) {
      const { authUser, port, protocol, sipRegistrar, user, ...others } = body;
      const flat = Object.entries({ authUser, port, protocol, sipRegistrar, user });
      return {
        targetSipCredentials: Object.fromEntries(flat.filter(([, value]) => value !== undefined)) as JsonObject,
        ...others,
      };
    },
  }),
  crossChecks: bgpMonitorChecks,
});
