import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newWorld, plain, resource } from "../kinds/world";

const onTest = (id: string) => ({ id, type: "test" });

describe("a tag", () => {
  it("keeps what the program does not manage through a change: PUT replaces (R136)", async () => {
    const { by, get } = await newWorld();
    const tag = resource("Tag");
    const args = { key: "team", value: "a", objectType: "test" };
    await tag.create(args);
    await by("PUT", `/tags/${tag.id}`, { ...args, accessType: "all", color: "#123456", description: "by hand" });
    await tag.update({ ...args, value: "b" });
    expect(await get(`/tags/${tag.id}`)).toMatchObject({ value: "b", color: "#123456", description: "by hand" });
  });

  it("keeps its assignments through a change", async () => {
    const { by, get, refs } = await newWorld();
    const tag = resource("Tag");
    await tag.create({ key: "team", value: "a", objectType: "test" });
    await by("POST", `/tags/${tag.id}/assign`, { assignments: [onTest(refs.tests[0])] });
    await tag.update({ key: "team", value: "b", objectType: "test" });
    expect((await get(`/tags/${tag.id}?expand=assignments`)).assignments).toEqual([onTest(refs.tests[0])]);
  });

  it("R134: is replaced for another object type", async () => {
    await newWorld();
    const tag = resource("Tag");
    await tag.create({ key: "team", value: "a", objectType: "test" });
    const news = await tag.checked({ key: "team", value: "a", objectType: "dashboard" });
    expect((await tag.provider.diff(tag.id, tag.outs, news)).replaces).toEqual(["objectType"]);
  });

  it("R133: whose key and value read like those of another is not taken for it", async () => {
    await newWorld();
    await resource("Tag").create({ key: "a", value: "b=c", objectType: "test" });
    await resource("Tag").create({ key: "a=b", value: "c", objectType: "test" });
  });

  it("R138: may be called like a built-in one", async () => {
    await newWorld();
    await resource("Tag").create({ key: "Cloud", value: "Cloud", objectType: "v-agent" });
  });

  it.each<[string, JsonObject, string[]]>([
    [
      "R131: filters on a static tag",
      { objectType: "test", filters: [{ key: "a", mode: "in", values: ["x"] }] },
      ["filters"],
    ],
    ["R131: a dynamic tag without them", { objectType: "endpoint-agent" }, ["type", "matchType", "filters"]],
    ["R135: an access type that users may not give", { objectType: "test", accessType: "system" }, ["accessType"]],
    ["an object type that is none", { objectType: "tests" }, ["objectType"]],
    ["a colour that is none", { objectType: "test", color: "red" }, ["color"]],
  ])("is refused in the preview: %s", async (_what, more, paths) => {
    await newWorld();
    const { failures } = await resource("Tag").provider.check({}, { key: "k", value: "v", ...more });
    expect(failures.map(({ reason }) => reason.split(":")[0])).toEqual(paths);
  });
});

describe("a tag assignment (R137)", () => {
  async function assigned() {
    const world = await newWorld();
    const { by, get, refs } = world;
    const tagId = refs.tags[0];
    const of = resource("TagAssignment");
    await of.create({ tagId, assignments: [onTest(refs.tests[0])] });
    const all = async () => (await get(`/tags/${tagId}?expand=assignments`)).assignments as JsonObject[];
    return {
      ...world,
      tagId,
      of,
      all,
      byHand: (id: string) => by("POST", `/tags/${tagId}/assign`, { assignments: [onTest(id)] }),
    };
  }

  it("sees and removes only its own pairs", async () => {
    const { of, all, byHand, refs } = await assigned();
    await byHand(refs.tests[1]);
    expect(plain(of.inputs)).toEqual((await of.refresh()).inputs);
    await of.delete();
    expect(await all()).toEqual([onTest(refs.tests[1])]);
  });

  it("takes back what it no longer lists, and orphans nothing", async () => {
    const { of, all, tagId, refs } = await assigned();
    await of.update({ tagId, assignments: [onTest(refs.tests[1])] });
    expect(await all()).toEqual([onTest(refs.tests[1])]);
    expect(plain(of.inputs)).toEqual((await of.refresh()).inputs);
  });

  it("shows that a pair was removed by hand", async () => {
    const { of, by, tagId, refs } = await assigned();
    await by("POST", `/tags/${tagId}/unassign`, { assignments: [onTest(refs.tests[0])] });
    expect((await of.refresh()).inputs).toEqual({ tagId, assignments: [] });
  });

  it("is gone with its tag, and can be deleted after it", async () => {
    const { of, by, tagId } = await assigned();
    await by("DELETE", `/tags/${tagId}`);
    await of.delete();
    expect(await of.refresh()).toEqual({});
  });

  it("can be deleted after its object", async () => {
    const { of, by, refs } = await assigned();
    await by("DELETE", `/tests/http-server/${refs.tests[0]}`);
    await of.delete();
  });

  it("that the API accepts and does not make is an error, never a diff for ever", async () => {
    const { refs, between } = await newWorld();
    between(
      (next) => async (url, init) => (init.method === "POST" ? new Response("{}", { status: 200 }) : next(url, init)),
    );
    const of = resource("TagAssignment");
    await expect(of.create({ tagId: refs.tags[1], assignments: [onTest(refs.tests[0])] })).rejects.toThrow(
      /^assignments: /,
    );
  });
});
