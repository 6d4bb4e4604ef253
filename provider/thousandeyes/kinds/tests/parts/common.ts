import type { Input } from "@pulumi/pulumi";
import { defaults, nonEmpty, optionalComputed } from "../../../../core/field";
import { boolean, lines } from "../../../../core/fields";
import type { Json } from "../../../../core/json";
import type { AdoptableArgs, ScopedOutputs } from "../../define-kind";
import { ids, name, tagId } from "../../values";

/** What every test has. */
export interface TestArgs extends AdoptableArgs {
  /**
   * Name, unique among the tests of one type in the account group (R055).
   * @defaultValue the Pulumi name
   */
  testName?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * Whether the test runs. A disabled test cannot be created, so it is created and then disabled: it runs for a moment
   * (R041). If the quota is exceeded, ThousandEyes disables tests by itself, which shows as drift (R233).
   * @defaultValue true
   */
  enabled?: Input<boolean>;
  /**
   * Whether alert rules may fire.
   * @defaultValue true
   */
  alertsEnabled?: Input<boolean>;
  /**
   * Ids of the alert rules of this test, the whole set; `[]` means none. Set it here or `testIds` on the rules, not
   * both.
   * @defaultValue left alone, the account's default rules at first (R056)
   */
  alertRules?: Input<Input<string>[]>;
  /**
   * Ids of labels, the whole set.
   * @defaultValue left alone
   * @deprecated ThousandEyes now calls labels tags: use `tags`.
   */
  labels?: Input<Input<string>[]>;
  /**
   * Ids of tags, the whole set. Set it here or in a `TagAssignment`, not both.
   * @defaultValue left alone
   */
  tags?: Input<Input<string>[]>;
  /**
   * Ids of the account groups this test is shared with, without its own, the whole set.
   * @defaultValue []
   */
  sharedWithAccounts?: Input<Input<string>[]>;
}

/** R233: if the quota is exceeded, a test does not stay enabled. */
const disabledByQuota = (sent: Json) =>
  sent === true
    ? "If the quota is exceeded, ThousandEyes disables tests by itself: check the usage of the organisation."
    : undefined;

export const testFields = {
  testName: nonEmpty(name()),
  description: lines(),
  enabled: { ...defaults(boolean(), true), whyDropped: disabledByQuota },
  alertsEnabled: defaults(boolean(), true),
  alertRules: optionalComputed(ids("ruleId")),
  labels: optionalComputed(ids("labelId")),
  tags: optionalComputed(ids("id", tagId())),
  sharedWithAccounts: ids("aid"),
};

/** The outputs of a test that never change by themselves. */
export interface TestOutputs extends ScopedOutputs {
  /** The same as `id`. */
  testId: string;
  /** Who created it: `name (e-mail)`. */
  createdBy: string;
  /** When it was created: ISO 8601, UTC. */
  createdDate: string;
  /** True after an answer has shown the interface of an agent: if a later answer shows none, it was removed (R220). */
  showsSourceIpAddress?: boolean;
}

export const testOutputs = ["createdBy", "createdDate", "showsSourceIpAddress"];
