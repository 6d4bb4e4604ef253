import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { defaults, required } from "../../../core/field";
import { integer, object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { day } from "./dates";

/** How often a window repeats. */
export interface Repeat {
  /** `none` for a single window (R116), `day`, `week`, `month` or `custom`. */
  type: Input<"none" | "day" | "week" | "month" | "custom">;
  /** For `custom`, which needs it: `day`, `week` or `month`. */
  intervalType?: Input<"day" | "week" | "month">;
  /**
   * For `custom`, which needs it: number of days, weeks or months from one window to the next.
   * @minimum 1
   */
  intervalLength?: Input<number>;
  /**
   * For weeks: the days, the whole set: `sun`, `mon`, `tue`, `wed`, `thu`, `fri`, `sat`.
   * @defaultValue []
   */
  daysOfWeek?: Input<Input<"sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat">[]>;
}

/** When the repetition of a window ends. */
export interface EndRepeat {
  /**
   * `never`, `count` or `date` (R117).
   * @defaultValue "never"
   */
  type?: Input<"never" | "count" | "date">;
  /**
   * For `count`, which needs it: number of times.
   * @minimum 1
   */
  count?: Input<number>;
  /**
   * For `date`, which needs it: the last day.
   * @defaultValue ""
   * @example "2026-12-31"
   */
  date?: Input<string>;
}

export const repeat = object<Plain<Repeat>>({
  type: required(oneOf("none", "day", "week", "month", "custom")),
  intervalType: oneOf("day", "week", "month"),
  intervalLength: integer(1),
  daysOfWeek: set(oneOf("sun", "mon", "tue", "wed", "thu", "fri", "sat")),
});

export const endRepeat = object<Plain<EndRepeat>>({
  type: defaults(oneOf("never", "count", "date"), "never"),
  count: integer(1),
  date: day(),
});

const whole = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/**
 * The rules of the API's document for combinations. It has none for an end of a window that does not repeat, nor for an
 * interval with `day`, `week` or `month`: these are left to the API.
 */
export const repeatRules = [
  crossCheck("R116", ["repeat"], (inputs) => {
    const { type, intervalType, intervalLength, daysOfWeek } = whole(inputs.repeat);
    const isCustom = type === "custom";
    if (isCustom && intervalType === undefined)
      return 'lacks "intervalType", which type "custom" needs. Set it to "day", "week" or "month".';
    if (isCustom && intervalLength === undefined)
      return `lacks "intervalLength", which type "custom" needs. Set it to how many ${intervalType}s lie between two windows.`;
    const isWeekly = type === "week" || intervalType === "week";
    return daysOfWeek !== undefined && !isWeekly
      ? 'has "daysOfWeek", which only weeks have. Remove it, or repeat by the week.'
      : undefined;
  }),
  crossCheck("R117", ["endRepeat"], (inputs) => {
    const end = whole(inputs.endRepeat);
    const type = end.type ?? "never";
    const stray = ["count", "date"].find((key) => end[key] !== undefined && key !== type);
    if (stray)
      return `has "${stray}", which only type "${stray}" has, and its type is "${type}". Remove one of the two.`;
    const lacks = type !== "never" && end[String(type)] === undefined;
    return lacks ? `lacks "${type}", which type "${type}" needs. Set it.` : undefined;
  }),
];
