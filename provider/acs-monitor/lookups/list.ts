import type { JsonObject } from "../../core/json";

/** The text "undefined" would be an id that a program refers to. */
function idOf({ id }: JsonObject): string {
  if (id === undefined || id === null) throw new Error("An item of the list has no id: is this ACS Monitor?");
  return String(id);
}

const nameOf = ({ name }: JsonObject) => String(name ?? "");

/** What all lists of this API have in common; 100 objects are the most that a page holds (M07). */
export const list = {
  listKey: "data",
  query: () => ({ per_page: "100" }),
  /** Ids are numbers in the API, and strings in programs. */
  shape: (item: JsonObject): JsonObject => ({ ...item, id: idOf(item), name: nameOf(item) }),
  idOf,
  nameOf,
};
