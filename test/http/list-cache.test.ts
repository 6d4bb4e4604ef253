import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import type { Client } from "../../provider/http/client";
import { connection } from "../../provider/http/connection";
import { spoken } from "./wire";

/** An API with one list, on which writes and reads take as long as the test wants. */
function account() {
  const items = [{ id: "1", size: 1 }];
  let fetched = 0;
  let write: (() => void) | undefined;
  const client: Client = {
    async request(method, path): Promise<JsonObject> {
      if (method === "GET") {
        fetched++;
        return { things: items.map((item) => ({ ...item })) };
      }
      if (path === "/fail") throw new Error("no answer");
      await new Promise<void>((done) => {
        write = done;
      });
      for (const item of items) item.size++;
      return {};
    },
  };
  const made = connection(client, {
    dialect: { ...spoken, nextPage: () => undefined },
    scope: async () => "7",
    query: () => ({}),
    sleep: async () => {},
    listReads: true,
  });
  const api = made.within("7");
  const list = async () => (await api.lists?.get("/things", "things"))?.[0]?.size;
  return { api, list, fetched: () => fetched, finishWrite: () => write?.() };
}

describe("a list that reads share", () => {
  it("is fetched once", async () => {
    const { list, fetched } = account();
    expect(await Promise.all([list(), list(), list()])).toEqual([1, 1, 1]);
    expect(fetched()).toBe(1);
  });

  it("is fetched again after a write", async () => {
    const { api, list, finishWrite } = account();
    await list();
    const written = api.put("/things/1", {});
    finishWrite();
    await written;
    expect(await list()).toBe(2);
  });

  it("is fetched again after a write although somebody fetched it while the write was under way", async () => {
    const { api, list, finishWrite } = account();
    const written = api.put("/things/1", {});
    expect(await list()).toBe(1);
    finishWrite();
    await written;
    expect(await list()).toBe(2);
  });

  it("is fetched again after a write that failed: it may have been carried out all the same (R011)", async () => {
    const { api, list, fetched } = account();
    await list();
    await expect(api.delete("/fail")).rejects.toThrow("no answer");
    await list();
    expect(fetched()).toBe(2);
  });

  it("is another one for another time-out of the same place no more than for the same", async () => {
    const { api, list, fetched } = account();
    await list();
    await api.withTimeout?.(5).lists?.get("/things", "things");
    expect(fetched()).toBe(1);
  });
});
