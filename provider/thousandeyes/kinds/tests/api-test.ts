import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { defaults, required, writeOnly } from "../../../core/field";
import { boolean, integer, text } from "../../../core/fields";
import type { Json, JsonObject } from "../../../core/json";
import { defineKind } from "../define-kind";
import { httpUrl } from "../values";
import { type ApiRequest, requests, type Variable, variables } from "./parts/api-requests";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { credentialFields, type TestCredentialArgs } from "./parts/credentials";
import { tlsFields } from "./parts/http";
import { type VaultArgs, vaultFields } from "./parts/http-auth";
import { bgpMonitorChecks, type NetworkArgs, networkFields, packetFields } from "./parts/network";
import { type ProxyArgs, proxyFields } from "./parts/proxy";
import { type ScheduleArgs, scheduleFields } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that sends a sequence of requests to an API and checks the answers. */
export interface ApiTestArgs extends TestArgs, ScheduleArgs, NetworkArgs, ProxyArgs, TestCredentialArgs, VaultArgs {
  /**
   * Address of the API. A bare host means `https://` (R063).
   * @example "https://api.example.com/v1/status"
   */
  url: Input<string>;
  /** The steps, in order. At least one (R040). */
  requests: Input<Input<ApiRequest>[]>;
  /**
   * Values that all steps may use, in order.
   * @defaultValue []
   */
  predefinedVariables?: Input<Input<Variable>[]>;
  /**
   * Target time of the whole test in seconds.
   * @defaultValue 6
   * @minimum 0
   * @maximum 60
   */
  targetTime?: Input<number>;
  /**
   * Time-out in seconds; the API's document says that the default is 30 (R083).
   * @defaultValue 10
   * @minimum 5
   * @maximum 180
   */
  timeLimit?: Input<number>;
  /**
   * Client certificate in PEM: the private key first, then the certificate. A secret.
   * @defaultValue ""
   */
  clientCertificate?: Input<string>;
  /**
   * Domains that get the client certificate, separated by commas.
   * @defaultValue all
   * @example "api.example.com,login.example.com"
   */
  clientCertDomainsAllowList?: Input<string>;
  /**
   * Whether tracing headers (B3, W3C) are sent.
   * @defaultValue false
   */
  distributedTracing?: Input<boolean>;
  /**
   * Whether redirects are followed. The API never returns it (R083).
   * @defaultValue true
   */
  followRedirects?: Input<boolean>;
  /**
   * TLS version, see `HttpServerTest`: `0` is automatic. The API never returns it (R083).
   * @defaultValue "0"
   */
  sslVersionId?: Input<"0" | "3" | "4" | "5" | "6" | "7">;
  /**
   * Always `tcp`: the API accepts other words and ignores them, and so do we (R083).
   * @defaultValue "tcp"
   */
  protocol?: Input<"tcp">;
}

const fields = {
  ...testFields,
  ...scheduleFields,
  ...networkFields(),
  ...proxyFields,
  ...credentialFields,
  ...vaultFields,
  url: required(httpUrl()),
  requests: required(requests()),
  predefinedVariables: variables(),
  targetTime: defaults(integer(0, 60), 6),
  timeLimit: defaults(integer(5, 180), 10),
  clientCertificate: tlsFields.clientCertificate,
  clientCertDomainsAllowList: text(),
  distributedTracing: defaults(boolean(), false),
  followRedirects: writeOnly(defaults(boolean(), true)),
  sslVersionId: writeOnly(tlsFields.sslVersionId),
  protocol: packetFields.protocol,
};

/** R083: with the network layer on, the API accepts other values of these fields and ignores them. */
const fixed = (name: string, value: Json) =>
  crossCheck("R083", [name, "networkMeasurements"], (inputs) =>
    inputs[name] !== undefined && inputs[name] !== value && inputs.networkMeasurements !== false
      ? `is always ${JSON.stringify(value)} on API tests: the API ignores other values. Remove it.`
      : undefined,
  );

export const apiTest = defineKind<ApiTestArgs, TestOutputs>()({
  // R048: a PUT without `distributedTracing` turns it off.
  ...testKind({ kind: "ApiTest", type: "api", fields, resetIfAbsent: ["alertRules", "distributedTracing"] }),
  canonical: (inputs: JsonObject) => (inputs.protocol === "icmp" ? { ...inputs, protocol: "tcp" } : inputs),
  crossChecks: [
    ...bgpMonitorChecks,
    fixed("numPathTraces", 3),
    fixed("bgpMeasurements", true),
    fixed("mtuMeasurements", true),
  ],
});
