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

/**
 * Names need not be unique here, so a second create after a lost answer would make a second object: the same name
 * of the same thing is refused, with its id.
 */
export const uniqueNameIn = ({ path, what, by = [] }: Named): UniqueName => ({
  path: `${path}?${new URLSearchParams(PAGE)}`,
  listKey: "data",
  nameOf(object) {
    const { name } = object;
    if (typeof name !== "string" || name === "") return undefined;
    const others = by.map((input) => shown(given(object, input))).filter((text) => text !== "");
    return [name, ...others].join(", ");
  },
  idOf: ({ id }) => String(id),
  describe: (name) => `${what} called "${name}"`,
  readOn: 'README, "When a run is interrupted"',
});

/** Of inputs, or of an item as the API lists it. */
const given = (object: JsonObject, input: string): Json | undefined => object[input] ?? object[snakeCase(input)];

const shown = (value: Json | undefined): string =>
  value === undefined || value === null || isJsonObject(value) ? "" : String(value);
