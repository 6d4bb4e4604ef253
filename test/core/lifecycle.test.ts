import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { lifecycle } from "../../provider/core/lifecycle";
import { fakeApi, thing } from "./fixtures";

function account() {
  const fake = fakeApi();
  return { fake, provider: lifecycle(thing, () => fake) };
}
const wanted: JsonObject = { name: "a", pace: 60, size: 5, password: "p", keep: true, __provider: "shim" };

describe("create", () => {
  it("answers the id, what was observed, the facts and the place", async () => {
    const { provider, fake } = account();
    fake.spoil = (answer) => ({ ...answer, colour: "red", seen: "now" });
    expect(await provider.create(wanted)).toEqual({
      id: "1",
      outs: {
        ...{ name: "a", pace: 60, size: 5, password: "p", keep: true },
        ...{ born: "today", colour: "red", thingId: "1", where: "home" },
      },
    });
    expect(fake.calls).toEqual(["LIST /things", 'POST /things {"name":"a","pace":60,"size":5,"password":"p"}']);
  });

  it("places the object where the program says, and remembers it", async () => {
    const { provider } = account();
    expect((await provider.create({ ...wanted, place: "away" })).outs).toMatchObject({ where: "away", place: "away" });
  });

  it("frees the name when it fails, so that another object may have it", async () => {
    const { provider, fake } = account();
    fake.failures.set("POST", new Error("no"));
    await expect(provider.create(wanted)).rejects.toThrow("no");
    fake.failures.clear();
    await provider.create(wanted);
  });
});

describe("read", () => {
  it("answers nothing for an object that is gone", async () => {
    expect(await account().provider.read("1", { where: "home" })).toEqual({});
  });

  it("answers inputs for exactly what is managed", async () => {
    const { provider, fake } = account();
    const { id, outs } = await provider.create(wanted);
    fake.objects.set(id, { ...fake.objects.get(id), size: 9, note: "by hand" });
    const read = await provider.read(id, { ...outs, __provider: "shim" });
    expect(read).toMatchObject({ id, props: { size: 9, thingId: "1", where: "home" } });
    expect(read.inputs).toEqual({ name: "a", pace: 60, size: 9, password: "p", keep: true });
  });
});

describe("update", () => {
  it("without a change makes no call, and still takes over what steers the provider", async () => {
    const { provider, fake } = account();
    const { id, outs } = await provider.create(wanted);
    fake.calls.length = 0;
    expect((await provider.update(id, outs, { ...wanted, keep: false })).outs).toEqual({ ...outs, keep: false });
    expect(fake.calls).toEqual([]);
  });

  it("drops from the state what is no longer managed", async () => {
    const { provider } = account();
    const { id, outs } = await provider.create({ ...wanted, note: "x" });
    expect((await provider.update(id, outs, wanted)).outs).toEqual((({ note: _gone, ...rest }) => rest)(outs));
  });

  it("compares only what it sent: a value that ignoreChanges holds back is not asked for", async () => {
    const { provider, fake } = account();
    const { id, outs } = await provider.create(wanted);
    fake.objects.set(id, { ...fake.objects.get(id), size: 9 });
    expect((await provider.update(id, outs, { ...wanted, note: "new" })).outs).toMatchObject({ size: 9, note: "new" });
  });

  it("takes a new name only where it is free, and gives the old one back", async () => {
    const { provider, fake } = account();
    const first = await provider.create(wanted);
    await provider.create({ ...wanted, name: "b" });
    const rename = (name: string) => provider.update(first.id, first.outs, { ...wanted, name });
    await expect(rename("b")).rejects.toThrow('a thing called "b" exists already (id 2)');
    await rename("c");
    fake.calls.length = 0;
    await provider.create(wanted);
    expect(fake.calls).toHaveLength(1);
  });

  it("goes to where the object is, whatever the settings say by now", async () => {
    const { provider, fake } = account();
    const { id, outs } = await provider.create({ ...wanted, place: "away" });
    const places: string[] = [];
    const within = (place: string) => {
      places.push(place);
      return fake.within(place);
    };
    const moved = lifecycle(thing, () => ({ ...fake, within }));
    await moved.update(id, outs, { ...wanted, size: 6 });
    await moved.read(id, outs);
    await moved.delete(id, outs);
    expect(new Set(places)).toEqual(new Set(["away"]));
  });
});

describe("delete", () => {
  it("frees the name", async () => {
    const { provider } = account();
    const { id, outs } = await provider.create(wanted);
    await provider.delete(id, outs);
    await provider.create(wanted);
  });
});
