import type { Input } from "@pulumi/pulumi";
import { defaults, optionalComputed, writeOnly } from "../../../core/field";
import { boolean, integer, oneOfNumbers } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { type BrowserArgs, browserFields } from "./parts/browser";
import type { TestOutputs } from "./parts/common";
import { type HttpTestArgs, httpTestFields, httpTestRules } from "./parts/http-test";
import type { ScheduleArgs } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that loads a page in a browser and measures its parts. */
export interface PageLoadTestArgs extends HttpTestArgs, ScheduleArgs, BrowserArgs {
  /**
   * Target time of the page load in seconds.
   * @defaultValue 6
   * @minimum 1
   * @maximum 60
   */
  pageLoadTargetTime?: Input<number>;
  /**
   * Time-out of the page load in seconds.
   * @defaultValue 10
   * @minimum 5
   * @maximum 60
   */
  pageLoadTimeLimit?: Input<number>;
  /**
   * Seconds between rounds of the HTTP part: any that `interval` may be.
   * @defaultValue left alone, at first the interval
   */
  httpInterval?: Input<60 | 120 | 300 | 600 | 900 | 1800 | 3600>;
  /**
   * Whether response headers are recorded.
   * @defaultValue true
   */
  includeHeaders?: Input<boolean>;
}

const fields = {
  ...httpTestFields,
  ...browserFields,
  // R081: unlike HTTP server tests, answers have includeHeaders, and never oAuth and collectProxyNetworkData.
  includeHeaders: defaults(boolean(), true),
  oAuth: writeOnly(httpTestFields.oAuth),
  collectProxyNetworkData: writeOnly(httpTestFields.collectProxyNetworkData),
  pageLoadTargetTime: defaults(integer(1, 60), 6),
  pageLoadTimeLimit: defaults(integer(5, 60), 10),
  httpInterval: optionalComputed(oneOfNumbers(60, 120, 300, 600, 900, 1800, 3600)),
};

export const pageLoadTest = defineKind<PageLoadTestArgs, TestOutputs>()({
  ...testKind({ kind: "PageLoadTest", type: "page-load", fields }),
  crossChecks: httpTestRules,
});
