import type { UniqueName } from "../../core/define";
import { isJsonObject, type Json, type JsonObject } from "../../core/json";
import { PAGE } from "./page";
import { snakeCase } from "./spelling";

interface Named {
  readonly path: string;
  /** `a monitor`. */
  readonly what: string;
  /** Inputs that distinguish two objects of one name. */
  readonly by?: readonly string[];
}

/** No name has it. */
const SEPARATOR = "\0";

const sameBy = (by: readonly string[]) => (by.length === 0 ? "" : ` with the same ${listed(by)}`);

const listed = (words: readonly string[]) => words.join(", ").replace(/, ([^,]*)$/, " and $1");

/**
 * M15: names need not be unique here, so a second create after a lost answer would make a second object: the same name
 * of the same thing is refused, with its id.
 */
export const uniqueNameIn = ({ path, what, by = [] }: Named): UniqueName => ({
  path: `${path}?${new URLSearchParams(PAGE)}`,
  listKey: "data",
  nameOf(object) {
    const { name } = object;
    if (typeof name !== "string" || name === "") return undefined;
    const others = by.map((input) => shown(given(object, input))).filter((text) => text !== "");
    return [name, ...others].join(SEPARATOR);
  },
  idOf: ({ id }) => String(id),
  // The others may be secrets, such as a host: they are named, not shown.
  describe: (name) => `${what} called "${name.split(SEPARATOR)[0]}"${sameBy(by)}`,
  mayRepeat: true,
  readOn: 'README, "When a run is interrupted"',
});

/** Of inputs, or of an item as the API lists it. */
const given = (object: JsonObject, input: string): Json | undefined => object[input] ?? object[snakeCase(input)];

const shown = (value: Json | undefined): string =>
  value === undefined || value === null || isJsonObject(value) ? "" : String(value);
