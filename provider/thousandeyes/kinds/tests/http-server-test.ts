import type { Input } from "@pulumi/pulumi";
import { defaults } from "../../../core/field";
import { lines, oneOf } from "../../../core/fields";
import { ineffectiveWhile } from "../../../core/ineffective-while";
import type { JsonObject } from "../../../core/json";
import { isUnknown } from "../../../core/unknown";
import { defineKind } from "../define-kind";
import { headers } from "../values";
import type { TestOutputs } from "./parts/common";
import { type HttpTestArgs, httpTestFields, httpTestRules } from "./parts/http-test";
import { withoutMirrored } from "./parts/mirrored-headers";
import { type Ipv6Args, ipv6Fields } from "./parts/network";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that fetches one URL from agents and measures how the server answers. */
export interface HttpServerTestArgs extends HttpTestArgs, InterfaceArgs, Ipv6Args {
  /**
   * `get` or `post`. Where there is a `postBody`, `post` is the default (R048).
   * @defaultValue "get"
   */
  requestMethod?: Input<"get" | "post">;
  /**
   * Body of a POST request.
   * @defaultValue ""
   * @example "{\"probe\": true}"
   */
  postBody?: Input<string>;
  /**
   * Request headers, each as `Name: value` (R067). The API may show the headers of `customHeaders` here as well, and
   * these there: that is not drift (R232).
   * @defaultValue []
   * @example ["Accept: application/json"]
   */
  headers?: Input<Input<string>[]>;
}

const fields = {
  ...httpTestFields,
  ...scheduleFieldsWithInterface,
  ...ipv6Fields,
  requestMethod: defaults(oneOf("get", "post"), "get"),
  ...ineffectiveWhile({ field: "requestMethod", is: "get", rule: "R048" }, { postBody: lines() }, { postBody: "" }),
  headers: headers(),
};

export const httpServerTest = defineKind<HttpServerTestArgs, TestOutputs>()({
  ...testKind({ kind: "HttpServerTest", type: "http-server", fields, fromResponse: withoutMirrored }),
  /**
   * R048: a body without a method makes a POST. The method is written into the inputs, or removing it later would
   * remove the body too.
   */
  canonical: (inputs: JsonObject) =>
    inputs.postBody && inputs.requestMethod === undefined && !isUnknown(inputs.postBody)
      ? { ...inputs, requestMethod: "post" }
      : inputs,
  crossChecks: httpTestRules,
});
