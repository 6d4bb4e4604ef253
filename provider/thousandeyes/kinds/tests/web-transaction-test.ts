import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { boolean, integer, lines } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { type BrowserArgs, browserFields } from "./parts/browser";
import type { TestOutputs } from "./parts/common";
import { credentialFields, type TestCredentialArgs } from "./parts/credentials";
import { type HttpTestArgs, httpTestFields, httpTestRules } from "./parts/http-test";
import type { ScheduleArgs } from "./parts/schedule";
import { testKind } from "./test-kind";
import { warnOfAwait } from "./top-level-await";

/** A test that runs a script of yours in a browser: log in, click, check. */
export interface WebTransactionTestArgs extends HttpTestArgs, ScheduleArgs, BrowserArgs, TestCredentialArgs {
  /**
   * The script, in ThousandEyes' JavaScript. The API refuses an empty one (R082). `await` must be inside an async
   * function that the script calls; otherwise a warning is shown (R237).
   */
  transactionScript: Input<string>;
  /**
   * Target time of the transaction in seconds.
   * @defaultValue 10
   * @minimum 1
   * @maximum 180
   */
  targetTime?: Input<number>;
  /**
   * Time-out of the transaction in seconds.
   * @defaultValue 30
   * @minimum 5
   * @maximum 180
   */
  timeLimit?: Input<number>;
  /**
   * Whether messages on the browser's console are stored.
   * @defaultValue false
   */
  flagCollectConsoleLogs?: Input<boolean>;
}

const fields = {
  ...httpTestFields,
  ...browserFields,
  ...credentialFields,
  transactionScript: { ...required(lines()), warns: warnOfAwait },
  targetTime: defaults(integer(1, 180), 10),
  timeLimit: defaults(integer(5, 180), 30),
  flagCollectConsoleLogs: defaults(boolean(), false),
};

export const webTransactionTest = defineKind<WebTransactionTestArgs, TestOutputs>()({
  ...testKind({ kind: "WebTransactionTest", type: "web-transactions", fields }),
  crossChecks: httpTestRules,
});
