import { isJsonObject } from "./json";
import { among, type LookupDefinition, type Named } from "./lookup";
import { didYouMean } from "./nearest";

/**
 * Refuses unknown args, and values that no object has: a lookup that ignored them would find more than the program
 * meant, or nothing, and say nothing. A program in JavaScript has no compiler that says so. No message quotes a value: it
 * may be secret.
 */
export function assertKnownArgs<Args extends Named, Item>(
  { name: lookup, what, asks, values = {} }: LookupDefinition<Args, Item>,
  args: unknown,
): asserts args is Args {
  const shapes: Readonly<Record<string, keyof typeof SHAPES>> = asks;
  const known = Object.keys(shapes);
  if (!isJsonObject(args)) throw new Error(`${lookup}: its args must be an object with ${known.join(", ")}.`);
  const allowed = values as Readonly<Record<string, readonly string[] | undefined>>;
  for (const [name, value] of Object.entries(args)) {
    const shape = Object.hasOwn(shapes, name) && SHAPES[shapes[name] as keyof typeof SHAPES];
    if (!shape) {
      throw new Error(
        `A lookup of ${what}s has no argument "${name}". It has ${known.join(", ")}.${didYouMean(name, known)}`,
      );
    }
    if (value !== undefined && !shape.holds(value)) throw new Error(`${lookup}: ${name}: must be ${shape.is}.`);
    const why = notAllowed(value, allowed[name]);
    if (why) throw new Error(`${lookup}: ${name}: ${why}`);
  }
}

/** Why a list of words is refused; undefined if each is one of those that are allowed. */
function notAllowed(list: unknown, allowed: readonly string[] | undefined): string | undefined {
  if (!allowed || !Array.isArray(list)) return undefined;
  const wrong = list.find((word) => !among(word, allowed));
  if (wrong === undefined) return undefined;
  return `has a word that is none of ${allowed.join(", ")}.${didYouMean(String(wrong), allowed)}`;
}

const SHAPES = {
  list: {
    is: "a list of texts, none of them empty or null; leave it out for no restriction",
    holds: (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string" && one !== ""),
  },
  boolean: {
    is: "true or false, without quotes; leave it out for no restriction",
    holds: (value: unknown) => typeof value === "boolean",
  },
  "date-time": {
    is: "a date and time in UTC that exists, such as 2026-12-24T20:00:00Z; leave it out for no restriction",
    holds: isDateTime,
  },
};

/** JavaScript would move 30 February to March. */
function isDateTime(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 19));
}
