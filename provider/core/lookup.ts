import type { JsonObject } from "./json";

/** What every lookup may be asked. */
export interface Named {
  /** The exact names that are asked for; each must be there once. */
  names?: readonly string[];
}

/** One way to find objects that exist. */
export interface LookupDefinition<Args, Item = never> {
  /** What programs call: `getThings`. Mocks are asked for it, so it stays. */
  readonly name: string;
  /** `thing`, for messages. */
  readonly what: string;
  /** What may be asked for. */
  readonly asks: readonly (keyof Args & string)[];
  readonly path: string;
  readonly listKey: string;
  readonly idOf: (item: JsonObject) => string;
  /** What people call it. */
  readonly nameOf: (item: JsonObject) => string;
  /** What a program gets to see of an item. The API may list more, secrets among it. */
  readonly shows: readonly (keyof Item & string)[];
  /** What may tell two objects of one name apart, and how to ask for it. */
  readonly apart?: { readonly by: keyof Args & string; readonly of: (item: JsonObject) => string };
  /** Whether an item is asked for, names aside. Default: all are. */
  readonly matches?: (item: JsonObject, args: Args) => boolean;
}

/** What was found, sorted by name. */
export interface LookupResult<Item> {
  /** Their ids, ready for the args that take ids. */
  readonly ids: string[];
  readonly items: Item[];
}

/** True where nothing is asked, or the value is among what is asked. Case does not matter. */
export const among = (value: unknown, asked: readonly string[] | undefined): boolean =>
  asked === undefined || asked.some((one) => one.toLowerCase() === String(value).toLowerCase());

/** True where nothing is asked, or the value is what is asked. */
export const is = (value: unknown, asked: boolean | undefined): boolean =>
  asked === undefined || Boolean(value) === asked;
