import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newProcess, newWorld, resource } from "../kinds/world";

/** A value of an input that can be updated: one that the sample does not have. */
const KINDS: [kind: string, change: JsonObject][] = [
  ["OrganizationQuota", { value: 77 }],
  ["AccountGroupQuota", { value: 77 }],
  ["DashboardSchedule", { flagLocked: true }],
];

describe.each(KINDS)("an object without an id of its own, %s", (kind, change) => {
  async function made() {
    const world = await newWorld();
    const args = sampleOf(kind).minimal(world.refs);
    const one = resource(kind);
    await one.create(args);
    newProcess();
    return { ...world, args, one };
  }
  const isThere = async (one: ReturnType<typeof resource>) => (await one.refresh()).id !== undefined;

  it("stays when its resource has another name now, without an alias", async () => {
    const { one, args } = await made();
    const renamed = resource(kind);
    await renamed.create(args);
    await one.provider.delete(one.id, one.outs);
    expect(await isThere(renamed)).toBe(true);
  });

  it("stays when one of two resources for it leaves the program", async () => {
    const { one, args } = await made();
    await one.provider.diff(one.id, one.outs, await one.checked(args));
    await one.provider.delete(one.id, one.outs);
    expect(await isThere(one)).toBe(true);
  });

  it("has one resource: a second one is refused in the preview", async () => {
    const { one, args } = await made();
    await one.checked(args);
    await expect(resource(kind).checked({ ...args, ...change })).rejects.toThrow(
      "another resource of this program has",
    );
  });

  it("goes when its resource left the program, also after a refresh that compared it", async () => {
    const { one } = await made();
    await one.refresh();
    await one.provider.diff(one.id, one.outs, one.inputs);
    await one.provider.delete(one.id, one.outs);
    expect(await isThere(one)).toBe(false);
  });

  it("is made again where the engine replaces it for its own reasons", async () => {
    const { one, args } = await made();
    const news = await one.checked({ ...args, ...change });
    await one.provider.diff(one.id, one.outs, news);
    await one.provider.delete(one.id, one.outs);
    expect((await one.provider.create(news)).outs).toMatchObject(change);
  });
});
