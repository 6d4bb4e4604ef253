import { describe, expect, it } from "vitest";
import type { Body } from "../client";
import { type Client, MONITOR, made, start } from "./client";

const names = async (client: Client, query: string) =>
  (await client.get(`/monitors?${query}`)).body.data.map(({ name }: Body) => name);

describe("M07 a list of ACS Monitor", () => {
  it("has links, a meta and a next page", async () => {
    const client = start({ monitors: 7 });
    const { body } = await client.get("/monitors?per_page=3&page=2&search=seed");
    const link = (page: number) => `http://emulator.test/api/v1/monitors?per_page=3&page=${page}&search=seed`;
    expect(body.data.map(({ id }: Body) => id)).toEqual([4, 5, 6]);
    expect(body.links).toEqual({ first: link(1), last: link(3), prev: link(1), next: link(3) });
    expect(body.meta).toEqual({ current_page: 2, from: 4, to: 6, per_page: 3, total: 7 });
    expect(body.next_page_url).toBe(link(3));
  });

  it("is followed to its end: 500 monitors in five pages", async () => {
    const client = start({ monitors: 500 });
    const ids: number[] = [];
    let next = "/monitors?per_page=100";
    while (next) {
      const { body } = await client.get(next);
      ids.push(...body.data.map(({ id }: Body) => id));
      next = body.next_page_url?.split("/api/v1")[1];
    }
    expect([ids.length, new Set(ids).size, client.emulator.calls().length]).toEqual([500, 500, 5]);
  });

  it("may be empty, and so may be a page beyond its end", async () => {
    const { body } = await start().get("/devices");
    expect(body).toMatchObject({ data: [], next_page_url: null, meta: { from: null, to: null, total: 0 } });
    expect(body.links).toMatchObject({ prev: null, next: null });
    const beyond = (await start({ monitors: 2 }).get("/monitors?page=9")).body;
    expect([beyond.data, beyond.meta.total, beyond.links.next]).toEqual([[], 2, null]);
  });

  it.each(["page=x", "page=0", "page=-1", "per_page=x", "per_page=0"])("takes %s for nothing", async (query) => {
    const { meta } = (await start({ monitors: 1 }).get(`/monitors?${query}`)).body;
    expect([meta.current_page, meta.per_page]).toEqual([1, 15]);
  });

  it("M09 is filtered by any field of the answer, and by an item of a list", async () => {
    const client = start();
    await made(client, "/monitors", { ...MONITOR, name: "b", tags: ["eu", "web"] });
    await made(client, "/monitors", { ...MONITOR, name: "a", type: "ping" });
    expect(await names(client, "filter[tags]=web")).toEqual(["b"]);
    expect(await names(client, "filter[type]=ping")).toEqual(["a"]);
    expect(await names(client, "filter[type]=ping&filter[name]=b")).toEqual([]);
    expect(await names(client, "filter[colour]=red&sort=name")).toEqual(["a", "b"]);
  });

  it("M09 is sorted before it is cut, by numbers as numbers", async () => {
    const client = start();
    for (const port of [443, 8443, 80]) await made(client, "/monitors", { ...MONITOR, name: `p${port}`, port });
    expect(await names(client, "sort=port&per_page=2")).toEqual(["p80", "p443"]);
    expect(await names(client, "sort=-port&per_page=2")).toEqual(["p8443", "p443"]);
    expect(await names(client, "sort=colour")).toEqual(["p443", "p8443", "p80"]);
  });
});
