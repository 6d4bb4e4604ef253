import type { Query } from "./api";
import type { JsonObject } from "./json";

/** The args of every lookup. */
export interface Named {
  /** Exact names; each must exist once. */
  names?: readonly string[];
}

/** One way to find objects that exist. */
export interface LookupDefinition<Args, Item = never> {
  /** The function that programs call: `getThings`. Mocks answer it by this name, so it never changes. */
  readonly name: string;
  /** `thing`, for messages. */
  readonly what: string;
  /** The shapes of its args, by their names. */
  readonly asks: { readonly [K in keyof Args]-?: ShapeOf<NonNullable<Args[K]>> };
  /** The allowed values of an arg, if they can be listed. Case does not matter. */
  readonly values?: { readonly [K in keyof Args]?: NonNullable<Args[K]> extends readonly unknown[] ? Args[K] : never };
  readonly path: string;
  /** What the API itself selects by, or adds. Throws if the args do not go together. */
  readonly query?: (args: Args) => Query;
  readonly listKey: string;
  /** The answer has one object under the key and no list: that is the only item. */
  readonly isSingle?: boolean;
  /** The objects in an element of the list, if an element holds several. */
  readonly itemsOf?: (element: JsonObject) => JsonObject[];
  /** Undefined: the item has no id, and `ids` lacks it. */
  readonly idOf: (item: JsonObject) => string | undefined;
  /** The name of an item. */
  readonly nameOf: (item: JsonObject) => string;
  /** The keys of an item that a program gets. The API may list more, including secrets. */
  readonly shows: readonly (keyof Item & string)[];
  /** An item in the shape that a program needs, if the list has another one. */
  readonly shape?: (item: JsonObject) => JsonObject;
  /** What distinguishes two objects of the same name, and the arg that selects by it. */
  readonly apart?: { readonly by: keyof Args & string; readonly of: (item: JsonObject) => string };
  /** True if an item matches the args other than `names`. Default: all items do. */
  readonly matches?: (item: JsonObject, args: Args) => boolean;
}

type ShapeOf<Arg> = Arg extends boolean ? "boolean" : Arg extends string ? "date-time" : "list";

/** What was found, sorted by name. */
export interface LookupResult<Item> {
  /** Their ids, each once, ready for the args that take ids. */
  readonly ids: string[];
  readonly items: Item[];
}

/** True if the arg is not set or its list holds the value. Case does not matter. */
export const among = (value: unknown, selected: readonly string[] | undefined): boolean =>
  selected === undefined || selected.some((one) => one.toLowerCase() === String(value).toLowerCase());

/** True if the arg is not set or equals the value. */
export const is = (value: unknown, selected: boolean | undefined): boolean =>
  selected === undefined || Boolean(value) === selected;
