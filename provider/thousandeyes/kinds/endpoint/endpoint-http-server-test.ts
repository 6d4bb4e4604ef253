import type { Input } from "@pulumi/pulumi";
import { defaults, replaceOnChange, required, secret, writeOnly } from "../../../core/field";
import { boolean, integer, oneOf, text } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { portlessUrl } from "../values";
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
 * A test in which endpoint agents fetch a URL, in rounds. Only the name, the interval, the protocol, the probe mode, the
 * URL and `isEnabled` can be updated: any other change replaces the test (R210).
 */
export interface EndpointHttpServerTestArgs extends EndpointTestArgs, InSessionArgs {
  /**
   * URL to fetch. Without a scheme it means `https://`; the port that the scheme implies may be left out.
   * @example "https://www.example.com/health"
   */
  url: Input<string>;
  /**
   * How to log in: `none`, `basic` or `ntlm`. Changing it replaces the test (R210).
   * @defaultValue "none"
   */
  authType?: Input<"none" | "basic" | "ntlm">;
  /**
   * User name for `basic` and `ntlm`. Changing it replaces the test (R210).
   * @defaultValue ""
   */
  username?: Input<string>;
  /**
   * Password for `basic` and `ntlm`. A secret; the API never returns it, so drift is not detected. Changing it replaces
   * the test (R210).
   * @defaultValue ""
   */
  password?: Input<string>;
  /**
   * Milliseconds that an agent waits for an answer. Changing it replaces the test (R210).
   * @defaultValue 5000
   * @minimum 1
   */
  httpTimeLimit?: Input<number>;
  /**
   * Milliseconds that a good answer takes at most, for the colours of the view. The API never returns it. Changing it replaces
   * the test (R210).
   * @defaultValue 1000
   * @minimum 1
   */
  targetResponseTime?: Input<number>;
  /**
   * Version of TLS: `0` automatic, `3` SSLv3, `4` TLS 1.0, `5` TLS 1.1, `6` TLS 1.2, `7` TLS 1.3. Changing it replaces
   * the test (R210).
   * @defaultValue "0"
   */
  sslVersionId?: Input<"0" | "3" | "4" | "5" | "6" | "7">;
  /**
   * Whether the certificate is verified. Changing it replaces the test (R210).
   * @defaultValue true
   */
  verifyCertificate?: Input<boolean>;
  /**
   * Whether the network is measured too. Changing it replaces the test (R210).
   * @defaultValue true
   */
  networkMeasurements?: Input<boolean>;
  /**
   * Whether the network is measured by ping. The API never returns it. Changing it replaces the test (R210).
   * @defaultValue true
   * @deprecated use `networkMeasurements`.
   */
  hasPing?: Input<boolean>;
  /**
   * Whether the network is measured by traceroute. The API never returns it. Changing it replaces the test (R210).
   * @defaultValue true
   * @deprecated use `networkMeasurements`.
   */
  hasTraceroute?: Input<boolean>;
}

const fields = {
  ...endpointTestFields,
  ...inSessionFields,
  url: required(portlessUrl()),
  authType: replaceOnChange(defaults(oneOf("none", "basic", "ntlm"), "none")),
  username: replaceOnChange(text()),
  password: secret(writeOnly(replaceOnChange(text()))),
  httpTimeLimit: replaceOnChange(defaults(integer(1), 5000)),
  targetResponseTime: writeOnly(replaceOnChange(defaults(integer(1), 1000))),
  sslVersionId: replaceOnChange(defaults(oneOf("0", "3", "4", "5", "6", "7"), "0")),
  verifyCertificate: replaceOnChange(defaults(boolean(), true)),
  networkMeasurements: replaceOnChange(defaults(boolean(), true)),
  hasPing: writeOnly(replaceOnChange(defaults(boolean(), true))),
  hasTraceroute: writeOnly(replaceOnChange(defaults(boolean(), true))),
};

export const endpointHttpServerTest = defineKind<EndpointHttpServerTestArgs, EndpointTestOutputs>()({
  ...endpointTestKind({
    kind: "EndpointHttpServerTest",
    path: "/scheduled-tests/http-server",
    fields,
    afterCreate: ["isEnabled"],
  }),
  crossChecks: endpointTestChecks,
});
