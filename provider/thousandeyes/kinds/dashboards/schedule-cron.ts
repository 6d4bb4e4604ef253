import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { nonEmpty, required } from "../../../core/field";
import { integer, object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { name } from "../values";

/** When a schedule that repeats ends. */
export interface DashboardScheduleEnd {
  /** `NEVER`, `AFTER` a number of snapshots, or at a `DATE`. */
  endConditionType: Input<"NEVER" | "AFTER" | "DATE">;
  /**
   * For `AFTER` how many snapshots, not 0; for `DATE` the end in unix seconds. Not beside `NEVER` (R231).
   * @defaultValue none
   * @minimum 0
   */
  value?: Input<number>;
}

/** A repetition of your own: every 2 weeks on Monday and Friday, for example. */
export interface DashboardScheduleCustomRepeat {
  /**
   * The interval in days, weeks or months: 1 repeats in each of them.
   * @minimum 1
   * @maximum 99
   */
  repeatEvery: Input<number>;
  /** `DAY`, `WEEK` or `MONTH`. */
  repeatUnit: Input<"DAY" | "WEEK" | "MONTH">;
  /**
   * Days of the week, 1 for Monday to 7 for Sunday, the whole set. Only beside `WEEK` (R231).
   * @defaultValue none
   */
  daysOfWeek?: Input<Input<number>[]>;
}

/** When snapshots are taken. */
export interface DashboardScheduleCron {
  /**
   * The first time, in unix seconds.
   * @minimum 0
   */
  startTime: Input<number>;
  /**
   * Time zone, by its IANA name.
   * @example "Europe/Berlin"
   */
  zoneCode: Input<string>;
  /**
   * `NONE` (once), `EVERY_DAY`, `ALT_EVERY_DAY` (every other day), `EVERY_WEEK`, `EVERY_TWO_WEEKS`, `EVERY_MONTH`,
   * `EVERY_THREE_MONTHS` or `CUSTOM`.
   */
  repeat: Input<
    | "NONE"
    | "EVERY_DAY"
    | "ALT_EVERY_DAY"
    | "EVERY_WEEK"
    | "EVERY_TWO_WEEKS"
    | "EVERY_MONTH"
    | "EVERY_THREE_MONTHS"
    | "CUSTOM"
  >;
  /**
   * How it repeats, for `CUSTOM` alone (R231).
   * @defaultValue none
   */
  customRepeat?: Input<DashboardScheduleCustomRepeat>;
  /**
   * When it ends. Not beside `NONE` (R231).
   * @defaultValue none
   */
  endRepeat?: Input<DashboardScheduleEnd>;
}

const REPEATS = [
  ...(["NONE", "EVERY_DAY", "ALT_EVERY_DAY", "EVERY_WEEK", "EVERY_TWO_WEEKS"] as const),
  ...(["EVERY_MONTH", "EVERY_THREE_MONTHS", "CUSTOM"] as const),
];

const custom = object<Plain<DashboardScheduleCustomRepeat>>({
  repeatEvery: required(integer(1, 99)),
  repeatUnit: required(oneOf("DAY", "WEEK", "MONTH")),
  daysOfWeek: nonEmpty(set(integer(1, 7))),
});

const end = object<Plain<DashboardScheduleEnd>>({
  endConditionType: required(oneOf("NEVER", "AFTER", "DATE")),
  value: integer(0),
});

export const cronSpec = () =>
  object<Plain<DashboardScheduleCron>>({
    startTime: required(integer(0)),
    zoneCode: required(name()),
    repeat: required(oneOf(...REPEATS)),
    // Without its required keys, an empty one is not the same as none.
    customRepeat: nonEmpty({ ...custom, default: undefined }),
    endRepeat: nonEmpty({ ...end, default: undefined }),
  });

function why({ repeat, customRepeat, endRepeat }: JsonObject): string | undefined {
  if (repeat === "CUSTOM" && customRepeat === undefined) return '"CUSTOM" needs a `customRepeat`.';
  if (repeat !== "CUSTOM" && customRepeat !== undefined) return 'has a `customRepeat`, which only "CUSTOM" has.';
  if (repeat === "NONE" && endRepeat !== undefined) return 'has an `endRepeat`, which "NONE" has not: it happens once.';
  if (isJsonObject(endRepeat)) {
    const { endConditionType: how, value } = endRepeat;
    if (how === "NEVER" && value !== undefined) return 'has an `endRepeat.value`, which "NEVER" has not.';
    if (how !== "NEVER" && value === undefined)
      return 'needs an `endRepeat.value`: "AFTER" how many, or at which "DATE".';
    if (how === "AFTER" && value === 0) return "has an `endRepeat.value` of 0. Write 1 or more.";
  }
  const { daysOfWeek, repeatUnit } = isJsonObject(customRepeat) ? customRepeat : {};
  return daysOfWeek !== undefined && repeatUnit !== "WEEK"
    ? 'has `customRepeat.daysOfWeek`, which only the `repeatUnit` "WEEK" has.'
    : undefined;
}

export const cronChecks = [
  crossCheck("R231", ["cronSpec"], ({ cronSpec: spec }) => (isJsonObject(spec) ? why(spec) : undefined)),
];
