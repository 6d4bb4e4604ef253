import type { Field } from "../field";
import type { Json } from "../json";
import { didYouMean } from "../nearest";
import type { Place } from "../place";

interface TextOptions {
  /** The same meaning in the one spelling the API answers with. */
  canonical?: (text: string) => string;
  /** Why a text is refused; undefined where it is fine. */
  refuse?: (text: string) => string | undefined;
  type?: string;
}

/** Text. Never trimmed and never re-cased: the API keeps it as it is (R017). Default: empty. */
export function text({ canonical = (same) => same, refuse, type = "string" }: TextOptions = {}): Field<string> {
  return {
    type,
    default: "",
    check(value, place) {
      if (typeof value !== "string") return refuseType(place, value, "a string");
      const why = value === "" ? undefined : refuse?.(value);
      if (why) place.refuse(`${place.show(value)} ${why}`);
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
    check: (value, place) => (typeof value === "boolean" ? value : refuseType(place, value, "true or false")),
    read: (answer) => (typeof answer === "string" ? answer === "true" : Boolean(answer)),
  };
}

/** A whole number between two bounds, both included. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Field<number> {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `between ${min} and ${max}`;
  return {
    type: "integer",
    min,
    ...(max === Number.MAX_SAFE_INTEGER ? {} : { max }),
    check(value, place) {
      if (typeof value !== "number") return refuseType(place, value, "a whole number");
      if (!Number.isInteger(value) || value < min || value > max) {
        place.refuse(`${place.show(value)} is not a whole number ${bounds}.`);
      }
      return value;
    },
    read: (answer) => Number(answer),
  };
}

/** One of a few words. The case does not matter; the canonical form is lower-case, as the API stores it (R016). */
export function oneOf<const V extends string>(...values: V[]): Field<V> {
  return {
    type: "string",
    values,
    check(value, place) {
      if (typeof value !== "string") return refuseType(place, value, `one of ${list(values)}`);
      const word = values.find((known) => known.toLowerCase() === value.toLowerCase());
      if (word === undefined) {
        place.refuse(`${place.show(value)} is not one of ${list(values)}.${didYouMean(value, values)}`);
      }
      return word ?? value;
    },
    read: (answer) => values.find((known) => known.toLowerCase() === String(answer).toLowerCase()) ?? answer,
  };
}

/** One of a few numbers. */
export function oneOfNumbers<const V extends number>(...values: V[]): Field<V> {
  return {
    type: "integer",
    values,
    check(value, place) {
      if (typeof value !== "number") return refuseType(place, value, `one of ${values.join(", ")}`);
      if (!values.includes(value as V)) {
        const closest = [...values].sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
        place.refuse(`${place.show(value)} is not one of ${values.join(", ")}. Did you mean ${closest}?`);
      }
      return value;
    },
    read: (answer) => Number(answer),
  };
}

const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(", ");

/** Refuses a value of another type, with the right spelling where the value only has the wrong quotes. */
export function refuseType(place: Place, value: unknown, wanted: string): Json {
  const quoted = typeof value === "string" && /^(-?\d+(\.\d+)?|true|false)$/.test(value);
  const bare = typeof value === "number" || typeof value === "boolean";
  const hint =
    quoted && !wanted.includes("string") && !wanted.includes('"')
      ? ` Write ${place.show(value).replaceAll('"', "")}, without quotes.`
      : bare && wanted.includes("string")
        ? ` Write it in quotes: "${place.show(value)}".`
        : "";
  const what = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
  place.refuse(`expects ${wanted}, got ${what}.${hint}`);
  return value as Json;
}
