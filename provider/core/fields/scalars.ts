import type { Field } from "../field";
import type { Json } from "../json";
import { didYouMean, isNear } from "../nearest";
import type { Place } from "../place";

interface TextOptions {
  /** The same meaning in the one spelling the API answers with. */
  canonical?: (text: string) => string;
  /** Why a text is refused, without the text; undefined where it is fine. */
  refuse?: (text: string) => string | undefined;
  type?: string;
}

/** Text. Never trimmed and never re-cased: the API keeps it as it is (R017). Default: empty. */
export function text({ canonical = (same) => same, refuse, type = "string" }: TextOptions = {}): Field<string> {
  return {
    type,
    default: "",
    check(value, place) {
      if (typeof value !== "string")
        return refuseType(
          place,
          value,
          "a string",
          inQuotes(value, (it) => !refuse?.(it)),
        );
      const why = value === "" ? undefined : refuse?.(value);
      if (why) place.refuse(why, value);
      return value === "" ? "" : canonical(value);
    },
    read: (answer) => (answer === "" ? "" : canonical(String(answer))),
  };
}

/** True or false. */
export function flag(): Field<boolean> {
  return {
    type: "boolean",
    values: [],
    quotes: (value) => typeof value === "boolean",
    check: (value, place) =>
      typeof value === "boolean"
        ? value
        : refuseType(place, value, "true or false", FLAGS[String(value).toLowerCase()]),
    read: (answer) => (typeof answer === "string" ? answer === "true" : Boolean(answer)),
  };
}

/** What other languages write for the two. */
const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ true: true, "1": true, yes: true, on: true },
  ...{ false: false, "0": false, no: false, off: false },
};

const isNumber = (value: Json) => typeof value === "number";

/** A whole number between two bounds, both included. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Field<number> {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `between ${min} and ${max}`;
  const isIn = (value: number) => Number.isInteger(value) && value >= min && value <= max;
  return {
    type: "integer",
    min,
    ...(max === Number.MAX_SAFE_INTEGER ? {} : { max }),
    quotes: isNumber,
    check(value, place) {
      if (typeof value !== "number") return refuseType(place, value, `a whole number ${bounds}`, unquoted(value, isIn));
      if (!isIn(value)) place.refuse(`is not a whole number ${bounds}.`, value);
      return value;
    },
    read: (answer) => Number(answer),
  };
}

/** One of a few words. The case does not matter; the canonical form is lower-case, as the API stores it (R016). */
export function oneOf<const V extends string>(...values: V[]): Field<V> {
  const known = (value: string) => values.find((word) => word.toLowerCase() === value.toLowerCase());
  return {
    type: "string",
    values,
    // A slip of the pen is near one of the words. What is not may be a secret in the wrong place, and is not repeated.
    quotes: (value) => typeof value === "string" && /^[a-z0-9_-]+$/i.test(value) && isNear(value, values),
    check(value, place) {
      if (typeof value !== "string") {
        return refuseType(
          place,
          value,
          `one of ${list(values)}`,
          inQuotes(value, (it) => known(it) !== undefined),
        );
      }
      if (known(value) === undefined) place.refuse(`is not one of ${list(values)}.${didYouMean(value, values)}`, value);
      return known(value) ?? value;
    },
    read: (answer) => known(String(answer)) ?? answer,
  };
}

/** One of a few numbers. */
export function oneOfNumbers<const V extends number>(...values: V[]): Field<V> {
  const isOne = (value: number) => values.includes(value as V);
  return {
    type: "integer",
    values,
    quotes: isNumber,
    check(value, place) {
      if (typeof value !== "number") {
        return refuseType(place, value, `one of ${values.join(", ")}`, unquoted(value, isOne));
      }
      if (!isOne(value)) {
        const closest = [...values].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
        place.refuse(`is not one of ${values.join(", ")}. Did you mean ${closest}?`, value);
      }
      return value;
    },
    read: (answer) => Number(answer),
  };
}

const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(", ");

/** The text that a number or a flag stands for, where it would do. */
function inQuotes(value: unknown, wouldDo: (text: string) => boolean): string | undefined {
  const isBare = typeof value === "number" || typeof value === "boolean";
  return isBare && wouldDo(String(value)) ? String(value) : undefined;
}

/** The number that stands in a text, where it would do. */
function unquoted(value: unknown, wouldDo: (number: number) => boolean): number | undefined {
  const isDigits = typeof value === "string" && /^-?\d{1,15}$/.test(value.trim());
  return isDigits && wouldDo(Number(value)) ? Number(value) : undefined;
}

/** Refuses a value of another type. `meant` is the value to write instead, where it is clear and would be taken. */
export function refuseType(place: Place, value: unknown, wanted: string, meant?: Json): Json {
  const what = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
  place.refuse(`expects ${wanted}, got ${what}.${hint(place, value, meant)}`);
  return value as Json;
}

function hint(place: Place, value: unknown, meant: Json | undefined): string {
  if (meant === undefined) return "";
  const shown = place.show(meant);
  if (typeof meant === "string") return shown === undefined ? " Write it in quotes." : ` Write it in quotes: ${shown}.`;
  return ` Write ${JSON.stringify(meant)}${typeof value === "string" ? ", without quotes" : ""}.`;
}
