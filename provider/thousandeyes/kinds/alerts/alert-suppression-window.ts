import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { defaults, nonEmpty, optionalComputed, required } from "../../../core/field";
import { boolean, integer } from "../../../core/fields";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { ids, name } from "../values";
import { moment } from "./dates";
import { type EndRepeat, endRepeat, type Repeat, repeat, repeatRules } from "./repeat";

/** A time in which tests raise no alerts. */
export interface AlertSuppressionWindowArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Whether the window is active (R117).
   * @defaultValue true
   */
  isEnabled?: Input<boolean>;
  /**
   * Start of the first window: ISO 8601 with a time zone (R115).
   * @example "2026-12-24T20:00:00Z"
   */
  startDate: Input<string>;
  /**
   * Duration in seconds: `2 * 60 * 60` for a window that ends at 16:00 if it starts at 14:00 (R115, R219).
   * @minimum 1
   */
  duration: Input<number>;
  /** How often the window repeats (R115). */
  repeat: Input<Repeat>;
  /**
   * When the repetition ends.
   * @defaultValue never
   */
  endRepeat?: Input<EndRepeat>;
  /**
   * Ids of the tests, the whole set.
   * @defaultValue left alone
   */
  testIds?: Input<Input<string>[]>;
}

/** The outputs of a window. */
export interface AlertSuppressionWindowOutputs extends ScopedOutputs {
  /** The same as `id`. */
  windowId: string;
}

const fields = {
  name: nonEmpty(name()),
  isEnabled: defaults(boolean(), true),
  startDate: required(moment()),
  duration: required(integer(1)),
  repeat: required(repeat),
  endRepeat,
  testIds: optionalComputed(ids("testId")),
};

const where = {
  path: "/alert-suppression-windows",
  listKey: "alertSuppressionWindows",
  idKey: "alertSuppressionWindowId",
};

export const alertSuppressionWindow = defineKind<AlertSuppressionWindowArgs, AlertSuppressionWindowOutputs>()({
  kind: "AlertSuppressionWindow",
  idOutput: "windowId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: repeatRules,
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "an alert suppression window" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT merges", // R118
    // R119: an answer has the tests only with `expand`, and as objects.
    query: { expand: ["test"] },
    fromResponse: ({ tests, ...others }) => (tests === undefined ? others : { ...others, testIds: tests }),
  }),
});
