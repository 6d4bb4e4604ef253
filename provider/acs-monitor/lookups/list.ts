import type { JsonObject } from "../../core/json";

/** What all lists of this API have in common; 100 objects are the most that a page holds (M07). */
export const list = {
  listKey: "data",
  query: () => ({ per_page: "100" }),
  /** Ids are numbers in the API, and strings in programs. */
  shape: (item: JsonObject): JsonObject => ({ ...item, id: String(item.id) }),
  idOf: ({ id }: JsonObject) => String(id),
  nameOf: ({ name }: JsonObject) => String(name),
};
