import type { Input } from "@pulumi/pulumi";
import { collection } from "../../core/collection";
import { defaults, filled, leftAlone, quotable, required } from "../../core/field";
import { flag, integer, object, oneOf, set, text } from "../../core/fields";
import type { Plain } from "../../core/input";
import { type AccountGroupArgs, type AccountGroupFacts, defineKind } from "../define-kind";
import { namesIn } from "../names";
import { ids, name } from "../values";

/** How often a window comes back. */
export interface Repeat {
  /** `none` for once (R116), `day`, `week`, `month` or `custom`. */
  type: Input<"none" | "day" | "week" | "month" | "custom">;
  /** For `custom`: `day`, `week` or `month`. */
  intervalType?: Input<"day" | "week" | "month">;
  /** For `custom`: how many days, weeks or months (`intervalType`) from one window to the next, 1 or more. */
  intervalLength?: Input<number>;
  /** For weeks: the days, the whole set: `sun`, `mon`, `tue`, `wed`, `thu`, `fri`, `sat`. */
  daysOfWeek?: Input<Input<"sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat">[]>;
}

/** When a window stops coming back. */
export interface EndRepeat {
  /** `never`, `count` or `date`. Default: never (R117). */
  type?: Input<"never" | "count" | "date">;
  /** For `count`: after so many times, 1 or more. */
  count?: Input<number>;
  /** For `date`: on this day, `2026-12-31`. */
  date?: Input<string>;
}

/** A time in which tests raise no alerts. */
export interface AlertSuppressionWindowArgs extends AccountGroupArgs {
  /** Name. We refuse a name that exists in the account group. Default: the Pulumi name. */
  name?: Input<string>;
  /** Whether the window counts. Default: true (R117). */
  isEnabled?: Input<boolean>;
  /** Start of the first one: ISO 8601 with a time zone, `2026-12-24T20:00:00Z` (R115). */
  startDate: Input<string>;
  /** Seconds it lasts, 1 or more: `2 * 60 * 60` from two to four (R115, R219). */
  duration: Input<number>;
  /** How often it comes back (R115). */
  repeat: Input<Repeat>;
  /** When it stops coming back. Default: never. */
  endRepeat?: Input<EndRepeat>;
  /** Ids of the tests, the whole set. Not set: left alone. */
  testIds?: Input<Input<string>[]>;
}

/** What the server tells of a window. */
export interface AlertSuppressionWindowFacts extends AccountGroupFacts {
  /** The same as `id`. */
  windowId: string;
}

/** Only what may be a date is quoted. */
const DATE = /^[\dTZ:.+-]{1,35}$/;

const iso = (value: string) => new Date(value).toISOString().replace(".000Z", "Z");
const moment = () =>
  text({
    type: "date and time",
    canonical: (value) => (Number.isNaN(Date.parse(value)) ? value : iso(value)),
    refuse: (value) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))
        ? undefined
        : "is not a date and time with a time zone. Write 2026-12-24T20:00:00Z.",
  });
const day = () =>
  text({
    type: "date",
    refuse: (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? undefined : "is not a date. Write 2026-12-31."),
  });

const repeat = object<Plain<Repeat>>({
  type: required(oneOf("none", "day", "week", "month", "custom")),
  intervalType: oneOf("day", "week", "month"),
  intervalLength: integer(1),
  daysOfWeek: set(oneOf("sun", "mon", "tue", "wed", "thu", "fri", "sat")),
});

const endRepeat = object<Plain<EndRepeat>>({
  type: defaults(oneOf("never", "count", "date"), "never"),
  count: integer(1),
  date: quotable(day(), DATE),
});

const fields = {
  name: filled(name()),
  isEnabled: defaults(flag(), true),
  startDate: required(quotable(moment(), DATE)),
  duration: required(integer(1)),
  repeat: required(repeat),
  endRepeat,
  testIds: leftAlone(ids("testId")),
};

const where = {
  path: "/alert-suppression-windows",
  listKey: "alertSuppressionWindows",
  idKey: "alertSuppressionWindowId",
};

export const alertSuppressionWindow = defineKind<AlertSuppressionWindowArgs>()({
  kind: "AlertSuppressionWindow",
  id: "windowId",
  name: "name",
  facts: [],
  fields,
  rules: [],
  names: namesIn({ ...where, key: "name", what: "an alert suppression window" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT merges", // R118
    // R119: the tests are told only when asked for, and as objects.
    query: { expand: ["test"] },
    answer: ({ tests, ...told }) => (tests === undefined ? told : { ...told, testIds: tests }),
  }),
});
