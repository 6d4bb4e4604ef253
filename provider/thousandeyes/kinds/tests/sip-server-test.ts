import type { Input } from "@pulumi/pulumi";
import { defaults, leftAlone, neverReturned, required, secret } from "../../../core/field";
import { flag, integer, object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import type { Body } from "../../../core/json";
import { defineKind } from "../define-kind";
import { type AgentArgs, interfaceFields } from "./parts/agents";
import { type TestArgs, type TestFacts, testFields } from "./parts/common";
import {
  type Ipv6Args,
  ipv6Fields,
  monitorRules,
  type NetworkArgs,
  networkFields,
  type PacketRateArgs,
  packetRateFields,
} from "./parts/network";
import { testKind } from "./test-kind";

/** The SIP server and how to log in there. */
export interface SipCredentials {
  /** Host name or address of the server. */
  sipRegistrar?: Input<string>;
  /** `tcp`, `tls` or `udp`. Default: tcp. */
  protocol?: Input<"tcp" | "tls" | "udp">;
  /** Port: 1 to 65535. Default: 49153, as the API's document says; SIP servers usually listen on 5060. */
  port?: Input<number>;
  /** Name of the account. */
  user?: Input<string>;
  /** Name to authenticate with. */
  authUser?: Input<string>;
  /** Password. A secret; the API never tells it (R064). */
  password?: Input<string>;
}

/** A test that talks SIP to a server. */
export interface SipServerTestArgs extends TestArgs, AgentArgs, NetworkArgs, PacketRateArgs, Ipv6Args {
  /** The server and how to log in there. */
  targetSipCredentials: Input<SipCredentials>;
  /** Whether to register before asking. Default: false. */
  registerEnabled?: Input<boolean>;
  /** Regular expression the options of the server must match. Default: empty. */
  optionsRegex?: Input<string>;
  /** Milliseconds within which it should end: 100 to 5000. Not set: left alone. */
  sipTargetTime?: Input<number>;
  /** Seconds after which it is given up: 5 to 10; the API's document says milliseconds. Default: 5. */
  sipTimeLimit?: Input<number>;
}

const credentials = object<Plain<SipCredentials>>({
  sipRegistrar: text(),
  protocol: defaults(oneOf("tcp", "tls", "udp"), "tcp"),
  port: defaults(integer(1, 65535), 49153),
  user: text(),
  authUser: text(),
  password: secret(neverReturned(text())),
});

const fields = {
  ...testFields,
  ...interfaceFields,
  ...networkFields(),
  ...packetRateFields,
  ...ipv6Fields,
  targetSipCredentials: required(credentials),
  registerEnabled: defaults(flag(), false),
  optionsRegex: text(),
  sipTargetTime: leftAlone(integer(100, 5000)),
  sipTimeLimit: defaults(integer(5, 10), 5),
};

export const sipServerTest = defineKind<SipServerTestArgs, TestFacts>()({
  ...testKind({
    kind: "SipServerTest",
    type: "sip-server",
    fields,
    /** The credentials go in as one object and come out flat (R090). */
    answer(body: Body) {
      const { authUser, port, protocol, sipRegistrar, user, ...others } = body;
      const flat = Object.entries({ authUser, port, protocol, sipRegistrar, user });
      return {
        targetSipCredentials: Object.fromEntries(flat.filter(([, told]) => told !== undefined)) as Body,
        ...others,
      };
    },
  }),
  rules: monitorRules,
});
