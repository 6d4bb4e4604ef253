import { describe, expect, it } from "vitest";
import type { Api } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { readFromList } from "../../provider/core/read-from-list";

const where = { path: "/things", listKey: "things", idKey: "id" };

function read(items: JsonObject[], id: string, listReads = true) {
  const asked: string[] = [];
  const list = (how: string) => async () => {
    asked.push(how);
    return items;
  };
  const api = { listReads, list: list("fresh"), lists: { get: list("shared") } } as unknown as Api;
  return readFromList(api, where, id).then((found) => ({ found, asked }));
}

describe("an object that only a list shows", () => {
  it("is the item with its id", async () => {
    expect((await read([{ id: 1 }, { id: 2, name: "two" }], "2")).found).toEqual({ id: 2, name: "two" });
  });

  it("is gone if no item has its id, also from an empty list", async () => {
    expect((await read([{ id: "1" }], "2")).found).toBeUndefined();
    expect((await read([], "2")).found).toBeUndefined();
  });

  it("is not gone while an item without an id may be it", async () => {
    await expect(read([{ name: "two" }], "2")).rejects.toMatchObject({
      message: "GET /things: an item of the answer lacks id.",
      ambiguous: true,
    });
  });

  it("comes from the list that all reads share, unless reads from lists are switched off", async () => {
    expect((await read([], "2")).asked).toEqual(["shared"]);
    expect((await read([], "2", false)).asked).toEqual(["fresh"]);
  });
});
