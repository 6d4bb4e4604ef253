import type { Field } from "../field";
import type { Json } from "../json";
import { isNear } from "../nearest";
import { lazily, refuseIf, z } from "../schema";

interface TextOptions {
  /** Returns the same meaning in the spelling of the API's answers. */
  canonical?: (text: string) => string;
  /** Says why a text is refused, without quoting it; undefined if it is valid. */
  refuse?: (text: string) => string | undefined;
  /** The pattern, if it alone decides: it becomes part of the JSON Schema. */
  pattern?: RegExp;
  type?: string;
}

/** Text. Never trimmed, and its case never changes: the API keeps it as it is. Default: empty. */
export function text({
  canonical = (same) => same,
  refuse,
  pattern,
  type = "string",
}: TextOptions = {}): Field<string> {
  const form = (value: string) => (value === "" ? "" : canonical(value));
  const why = (value: string) => (value === "" ? undefined : refuse?.(value));
  return {
    shape: "string",
    type,
    default: "",
    schema: lazily(
      () =>
        z()
          .string()
          .check(refuseIf(why, (subject) => ({ subject })))
          .overwrite(form)
          .meta(pattern ? { pattern: pattern.source } : {}),
      (value) => (typeof value === "string" && why(value) === undefined ? form(value) : undefined),
    ),
    read: (answer) => form(String(answer)),
  };
}

/** True or false. */
export function boolean(): Field<boolean> {
  return {
    shape: "boolean",
    type: "boolean",
    values: [],
    quotes: (value) => typeof value === "boolean",
    schema: lazily(
      () => z().boolean(),
      (value) => (typeof value === "boolean" ? value : undefined),
    ),
    read: (answer) => (typeof answer === "string" ? answer === "true" : Boolean(answer)),
  };
}

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isNumber = (value: Json) => typeof value === "number";

/** A whole number between two bounds, both included. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Field<number> {
  return {
    shape: "integer",
    type: "integer",
    min,
    ...(max === Number.MAX_SAFE_INTEGER ? {} : { max }),
    quotes: isNumber,
    schema: lazily(
      () => z().int().min(min).max(max),
      (value) => (isInteger(value) && min <= value && value <= max ? value : undefined),
    ),
    read: Number,
  };
}

/** A number, whole or not, between two bounds, both included. */
export function number(min?: number, max?: number): Field<number> {
  return {
    shape: "number",
    type: "number",
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    quotes: isNumber,
    schema: lazily(
      () => {
        const above = min === undefined ? z().number() : z().number().min(min);
        return max === undefined ? above : above.max(max);
      },
      (value) => (Number.isFinite(value) && isWithin(value as number, min, max) ? (value as number) : undefined),
    ),
    read: Number,
  };
}

const isWithin = (value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) =>
  min <= value && value <= max;

/** One of a few words. Case does not matter; the canonical form is the one given here, as the API stores it. */
export function oneOf<const V extends string>(...values: V[]): Field<V> {
  const folded = new Map(values.map((word) => [word.toLowerCase(), word]));
  const fold = (word: unknown) => (typeof word === "string" ? (folded.get(word.toLowerCase()) ?? word) : word);
  return {
    shape: "string",
    type: "string",
    values,
    // A misspelt word is near one of the words and is quoted. Any other text may be a misplaced secret, and is not.
    quotes: (value) => typeof value === "string" && /^[a-z0-9_-]+$/i.test(value) && isNear(value, values),
    schema: lazily(
      () => z().preprocess(fold, z().enum(values)),
      (value) => (typeof value === "string" ? folded.get(value.toLowerCase()) : undefined),
    ),
    read: (answer) => fold(String(answer)) as V,
  };
}

/** One of a few numbers. */
export function oneOfNumbers<const V extends number>(...values: V[]): Field<V> {
  return {
    shape: "integer",
    type: "integer",
    values,
    quotes: isNumber,
    schema: lazily(
      () => z().literal(values),
      (value) => values.find((one) => one === value),
    ),
    read: Number,
  };
}
