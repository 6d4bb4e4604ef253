import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import type { PartialFailure } from "../../provider/core/partial-failure";
import { everyKind } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

const onAgents = everyKind.filter(({ definition }) => definition.idOutput === "testId");
const failed = (run: Promise<unknown>) =>
  run.then(
    () => expect.unreachable(),
    (error) => error as PartialFailure,
  );

describe.each(onAgents)("a $kind", ({ kind, sample }) => {
  async function made(more: JsonObject = {}) {
    const world = await newWorld();
    const args = { ...sample.minimal(world.refs), ...more };
    const test = resource(kind);
    await test.create(args);
    world.emulator.clearCalls();
    const writes = () => world.emulator.calls().filter(({ method }) => method !== "GET");
    return { ...world, args, test, writes };
  }

  it("R041: that is disabled is created all the same, in two calls", async () => {
    const { test, get } = await made({ enabled: false });
    expect(test.outs.enabled).toBe(false);
    expect((await get(sample.path(test.id))).enabled).toBe(false);
  });

  it("R041: whose second call fails is in the state as it is, and the next update disables it", async () => {
    const { refs, emulator, get } = await newWorld();
    const args = { ...sample.minimal(refs), enabled: false };
    emulator.fault({ method: "PUT", times: 1, effect: { status: 500 } });
    const test = resource(kind);
    const error = await failed(test.create(args));
    expect(error).toMatchObject({ properties: { enabled: true, __provider: "shim" } });
    expect(error.reasons).toEqual([expect.stringMatching(/^created, but not finished: PUT .* answered 500/)]);
    test.adopt(error);
    await test.update(args);
    expect((await get(sample.path(test.id))).enabled).toBe(false);
  });

  it("R042: that is disabled together with other changes gets them all", async () => {
    const { args, test, writes } = await made();
    await test.update({ ...args, enabled: false, description: "Resting" });
    expect((await test.refresh()).inputs).toMatchObject({ enabled: false, description: "Resting" });
    expect(writes()).toHaveLength(2);
  });

  it("R042: that is only disabled needs one call", async () => {
    const { args, test, writes } = await made();
    await test.update({ ...args, enabled: false });
    expect(writes()).toHaveLength(1);
  });

  it("R042: whose disabling fails half-way is repaired by the next update", async () => {
    const { args, test, emulator } = await made();
    const wanted = { ...args, enabled: false, description: "Resting" };
    emulator.fault({ method: "PUT", times: 1, effect: { delay: 0 } });
    emulator.fault({ method: "PUT", times: 1, effect: { status: 500 } });
    await expect(test.update(wanted)).rejects.toThrow("answered 500");
    await test.update(wanted);
    expect(plain(test.inputs)).toEqual((await test.refresh()).inputs);
  });

  it("R044: that is disabled can be changed and stays disabled", async () => {
    const { args, test, writes } = await made({ enabled: false });
    await test.update({ ...args, description: "Still resting" });
    expect((await test.refresh()).inputs).toMatchObject({ enabled: false, description: "Still resting" });
    expect(writes()).toHaveLength(1);
  });

  it("R046: is enabled again together with other changes", async () => {
    const { args, test } = await made({ enabled: false });
    await test.update({ ...args, enabled: true, description: "Back" });
    expect((await test.refresh()).inputs).toMatchObject({ enabled: true, description: "Back" });
  });

  it("R047: keeps what others set and the program does not manage", async () => {
    const { args, test, by, get } = await made();
    await by("PUT", sample.path(test.id), { description: "by hand" });
    await test.update({ ...args, alertsEnabled: false });
    expect(await get(sample.path(test.id))).toMatchObject({ description: "by hand", alertsEnabled: false });
    expect(test.outs).not.toHaveProperty("description");
  });

  it("R049: is not touched where nothing changed, so that nobody sees it modified", async () => {
    const { args, test, get } = await made();
    await test.update({ ...args });
    expect(await get(sample.path(test.id))).not.toHaveProperty("modifiedDate");
  });

  it("R056: keeps the alert rules it has where the program does not manage them", async () => {
    const { args, test, by, get, refs } = await made();
    const rules = async () =>
      ((await get(`${sample.path(test.id)}?expand=alert-rule`)).alertRules as JsonObject[]).map(({ ruleId }) => ruleId);
    for (const alertRules of [[refs.rules[1]], []]) {
      await by("PUT", sample.path(test.id), { alertRules });
      await test.update({ ...args, description: `with ${alertRules.length}` });
      expect(await rules()).toEqual(alertRules);
      await test.update({ ...args, description: "off", enabled: false });
      await test.update({ ...args, description: "on again", enabled: true });
      expect(await rules()).toEqual(alertRules);
    }
  });

  it("R056: has none where the program says so, and says it again with every change", async () => {
    const { args, test } = await made({ alertRules: [] });
    expect(test.outs.alertRules).toEqual([]);
    await test.update({ ...args, description: "changed" });
    expect((await test.refresh()).inputs).toMatchObject({ alertRules: [] });
  });

  it("R051: shows drift of its relations", async () => {
    const { test, by, refs } = await made({ alertRules: [], tags: [] });
    await by("PUT", sample.path(test.id), { alertRules: [refs.rules[1]], tags: [refs.tags[1]] });
    expect((await test.refresh()).inputs).toMatchObject({ alertRules: [refs.rules[1]], tags: [refs.tags[1]] });
  });
});
