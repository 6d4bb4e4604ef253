import { describe, expect, it } from "vitest";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { lifecycle } from "../../provider/core/lifecycle";
import { PartialFailure } from "../../provider/core/partial-failure";
import { fakeApi, thing } from "./fixtures";

const wanted: JsonObject = { name: "a", pace: 60, size: 5, mode: "fast", __provider: "shim" };
const dropping = (name: string) => (answer: JsonObject) => {
  const { [name]: _dropped, ...rest } = answer;
  return rest;
};
const failed = (run: Promise<unknown>) =>
  run.then(
    () => expect.unreachable(),
    (error) => error as PartialFailure,
  );

describe("an object that exists and is not as asked for", () => {
  it("is told with its id, what was observed and the provider, or no later call could load it", async () => {
    const fake = fakeApi();
    fake.spoil = dropping("mode");
    const error = await failed(lifecycle(thing, () => fake).create(wanted));
    expect(error).toBeInstanceOf(PartialFailure);
    expect(error).toMatchObject({ id: "1", properties: { mode: "slow", size: 5, thingId: "1", __provider: "shim" } });
    expect(error.reasons).toEqual([expect.stringMatching(/^mode: .* sent "fast", it keeps "slow"\.$/)]);
  });

  it("is repaired by the next update", async () => {
    const fake = fakeApi();
    const provider = lifecycle(thing, () => fake);
    fake.spoil = dropping("mode");
    const { id, properties } = await failed(provider.create(wanted));
    fake.spoil = (answer) => answer;
    fake.calls.length = 0;
    expect((await provider.update(id, properties, wanted)).outs).toMatchObject({ mode: "fast" });
    expect(fake.calls).toEqual(['PUT /things/1 {"mode":"fast"}']);
  });

  it("is told when an update loses a field, and tried again by the next one", async () => {
    const fake = fakeApi();
    const provider = lifecycle(thing, () => fake);
    const { id, outs } = await provider.create({ ...wanted, mode: "slow" });
    fake.spoil = dropping("mode");
    const error = await failed(provider.update(id, outs, wanted));
    expect(error).toMatchObject({ id, properties: { mode: "slow", __provider: "shim" } });
    fake.spoil = (answer) => answer;
    expect((await provider.update(id, error.properties, wanted)).outs).toMatchObject({ mode: "fast" });
  });

  it("is told when an update cannot clear a field, and tried again by the next one", async () => {
    const fake = fakeApi();
    const provider = lifecycle(thing, () => fake);
    const { id, outs } = await provider.create({ ...wanted, note: "stays" });
    fake.spoil = (answer) => ({ ...answer, note: "stays" });
    const error = await failed(provider.update(id, outs, wanted));
    fake.spoil = (answer) => answer;
    fake.calls.length = 0;
    await provider.update(id, error.properties, wanted);
    expect(fake.calls).toEqual(['PUT /things/1 {"note":""}']);
  });

  it("is told when the second call of a create fails", async () => {
    const fake = fakeApi();
    const second: Definition = {
      ...thing,
      operations: { ...thing.operations, afterCreate: () => Promise.reject(new Error("PUT answered 500.")) },
    };
    const error = await failed(lifecycle(second, () => fake).create(wanted));
    expect(error).toMatchObject({ id: "1", properties: { size: 5, __provider: "shim" } });
    expect(error.reasons).toEqual(["created, but not finished: PUT answered 500."]);
  });

  it("keeps its name, although the create failed", async () => {
    const fake = fakeApi();
    fake.spoil = dropping("mode");
    const provider = lifecycle(thing, () => fake);
    await failed(provider.create(wanted));
    await expect(provider.create(wanted)).rejects.toThrow("exists already (id 1)");
  });
});
