import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { everyKind } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

/** What rules say of all kinds alike, and no other suite is named after. */
describe.each(everyKind)("$kind", ({ kind, definition, sample }) => {
  async function made() {
    const world = await newWorld();
    const object = resource(kind);
    await object.create(sample.minimal(world.refs));
    return { ...world, object };
  }

  it("R008, R054: keeps no link in the state", async () => {
    const { object } = await made();
    await object.refresh();
    expect(JSON.stringify(object.outs)).not.toMatch(/_links|https?:\/\/world-/);
  });

  it("R010, R071: is read right after it was made, without waiting for it", async () => {
    const { object, emulator } = await made();
    emulator.clearCalls();
    expect(plain(object.inputs)).toEqual((await object.refresh()).inputs);
    expect(emulator.calls().every(({ status }) => status === 200)).toBe(true);
  });

  it("R013: has ids that are text, whatever the API answers them as", async () => {
    const { object } = await made();
    await object.refresh();
    const { idOutput, scope } = definition;
    const ids = [object.id, object.outs[idOutput], ...(scope ? [object.outs[scope.output]] : [])];
    expect(ids.map((id) => typeof id)).toEqual(ids.map(() => "string"));
    const input = definition.scope?.input ?? "adopt";
    const args = { ...sample.minimal((await newWorld()).refs), [input]: 7 as never };
    expect((await object.provider.check({}, args)).failures.map(({ reason }) => reason)).toEqual([
      `${input}: expects a string, got number. Write it in quotes: "7".`,
    ]);
  });

  it("R014, R049: holds no date that changes by itself", async () => {
    const { object } = await made();
    const before = object.outs;
    // What the program sets, like the `status` of an object, does not change by itself.
    const dates = (outs: JsonObject) =>
      Object.keys(outs).filter((key) => /modified|lastSeen|status/i.test(key) && !(key in definition.fields));
    await object.refresh();
    expect(dates(object.outs)).toEqual([]);
    expect(object.outs).toEqual(before);
  });

  it("R027: is not asked for twice where the API says that this may not be", async () => {
    const { refs, emulator } = await newWorld();
    for (const method of ["POST", "PUT", "PATCH"]) {
      emulator.fault({ method, effect: { status: 403, body: { title: "No" } } });
    }
    await expect(resource(kind).create({ ...sample.full(refs)[0] })).rejects.toThrow(/answered 403: No.*role/s);
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toHaveLength(1);
  });
});
