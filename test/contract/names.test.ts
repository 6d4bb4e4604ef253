import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { everyKind, sampleOf } from "../kinds/every";
import { kindsOfAll } from "../kinds/vendors";
import { newProcess, newWorld, plain, resource } from "../kinds/world";

const named = kindsOfAll.filter(({ definition }) => definition.uniqueName);

describe.each(named)("the name of $kind", ({ kind, definition, sample, vendor }) => {
  const { newWorld, newProcess, resource } = vendor;

  it("that is taken is refused with the id of what has it, before anything is made", async () => {
    const { refs, emulator } = await newWorld();
    const first = resource(kind);
    await first.create(sample.minimal(refs));
    emulator.clearCalls();
    await expect(resource(kind).create(sample.minimal(refs))).rejects.toThrow(`exists already (id ${first.id})`);
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("whose create was carried out although its answer was lost is taken over, and no twin is made (R011)", async () => {
    const { refs, emulator, between } = await newWorld();
    emulator.clearCalls();
    let isLost = false;
    between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (init.method !== "POST" || isLost) return answer;
      isLost = true;
      throw new TypeError("fetch failed", { cause: new Error("socket hang up") });
    });
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    // Some objects are created below their list.
    const isCreate = (path: string) => vendor.listPath.test(path) || path.includes(`${definition.uniqueName?.path}/`);
    const creates = emulator.calls().filter(({ method, path }) => method === "POST" && isCreate(path));
    expect([isLost, creates.length]).toEqual([true, 1]);
    expect(plain(made.inputs)).toEqual((await made.refresh()).inputs);
  });

  it.each([
    ["the same run", () => {}],
    ["the next run", () => newProcess()],
  ])("that is there already is refused with its id in %s", async (_when, meanwhile) => {
    const { refs } = await newWorld();
    await resource(kind).create(sample.minimal(refs));
    meanwhile();
    await expect(resource(kind).create(sample.minimal(refs))).rejects.toThrow("exists already (id ");
  });

  it("of two at the same time is given to one", async () => {
    const { refs } = await newWorld();
    const twins = await Promise.allSettled([1, 2].map(() => resource(kind).create(sample.minimal(refs))));
    expect(twins.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is what the replacement needs, so the old one is deleted first", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    expect(await made.provider.diff(made.id, made.outs, made.inputs)).toMatchObject({ deleteBeforeReplace: true });
    expect(definition.uniqueName?.nameOf(made.inputs)).toBe(definition.uniqueName?.nameOf(made.outs));
  });
});

const tests = everyKind.filter(({ definition }) => definition.idOutput === "testId");

describe("the name of a test", () => {
  it("R070: may be that of a test which another account group shares: that one is not ours to take over", async () => {
    const { refs, by } = await newWorld();
    const ours = sampleOf("HttpServerTest").minimal(refs);
    const theirs = { ...ours, agents: [{ agentId: "3" }], sharedWithAccounts: ["281474976710706"] };
    const { testId } = await by("POST", "/tests/http-server?aid=281474976710707", theirs as JsonObject);
    const test = resource("HttpServerTest");
    await test.create(ours);
    expect(test.id).not.toBe(testId);
  });

  it("R055: may be that of a test of each other type, in one run and in the next", async () => {
    const { refs } = await newWorld();
    for (const { kind, sample } of tests)
      await resource(kind).create({ ...sample.minimal(refs), testName: "one name" });
    newProcess();
    await expect(
      resource("HttpServerTest").create({ ...sampleOf("HttpServerTest").minimal(refs), testName: "one name" }),
    ).rejects.toThrow('a test called "one name" exists already');
  });

  it("R226: may be that of a saved event, which is no test to import or adopt", async () => {
    const { refs, get } = await newWorld();
    const made = resource("HttpServerTest");
    await made.create({ ...sampleOf("HttpServerTest").minimal(refs), testName: "Checkout" });
    expect(plain(made.inputs)).toEqual((await made.refresh()).inputs);
    const { tests } = await get("/tests/http-server");
    const { testId } = (tests as JsonObject[]).find(({ savedEvent }) => savedEvent) as JsonObject;
    await expect(made.provider.read(String(testId), made.outs)).rejects.toThrow(
      `test ${testId} is a saved event: a snapshot of a test, not a test.`,
    );
  });
});

describe("the key and value of a tag", () => {
  it("R133: may be those of a tag for each other object type", async () => {
    await newWorld();
    for (const objectType of ["test", "endpoint-test", "dashboard", "v-agent"]) {
      await resource("Tag").create({ key: "team", value: "web", objectType });
    }
    await expect(resource("Tag").create({ key: "team", value: "web", objectType: "test" })).rejects.toThrow(
      'the tag team=web for objectType "test" exists already',
    );
  });
});
