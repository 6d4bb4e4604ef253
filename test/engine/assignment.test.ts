import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployed, deployed, site } from "./deployment";

const program = (pairs: string[]) => `
const tests = ["a", "b", "c"].map((name) => new te.HttpServerTest(name, ${site}));
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("pairs", {
  tagId: tag.id, assignments: tests.filter((_, i) => ${JSON.stringify(pairs)}.includes("abc"[i])).map(({ id }) => ({ id, type: "test" })),
});
`;

describe("a tag assignment owns the pairs it lists and no others", () => {
  let stack: Deployed;

  beforeAll(async () => {
    stack = await deployed({ warm: true, program: program(["a", "b"]) });
  });
  afterAll(() => stack?.remove());

  const byHand = (what: "assign" | "unassign", name: string) =>
    stack.byHand("POST", `/tags/${stack.ids.tag}/${what}`, { assignments: [{ id: stack.ids[name], type: "test" }] });
  const assigned = async () => {
    const { assignments } = await stack.byHand("GET", `/tags/${stack.ids.tag}?expand=assignments`);
    return assignments
      .map(({ id }: { id: string }) => Object.keys(stack.ids).find((name) => stack.ids[name] === id))
      .sort();
  };

  it("a pair that somebody else added is no drift, one that was taken away is", async () => {
    await byHand("assign", "c");
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
    // The set is sorted by id: without its last element the first one is where it was.
    await byHand("unassign", Number(stack.ids.a) > Number(stack.ids.b) ? "a" : "b");
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({ "update pairs": ["assignments[1]"] });
    expect(await stack.up("--refresh")).toMatchObject({ code: 0 });
    expect(await assigned()).toEqual(["a", "b", "c"]);
  });

  it("a pair taken out of the program goes, the others stay", async () => {
    await stack.write(program(["a"]));
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await assigned()).toEqual(["a", "c"]);
  });

  it("out of the program it takes its own pairs along and leaves the rest, also with a refresh that compares it", async () => {
    await stack.write(program(["a"]).split("new te.TagAssignment")[0] as string);
    expect(await stack.up("--refresh")).toMatchObject({ code: 0 });
    expect(await assigned()).toEqual(["c"]);
  });

  it("destroyed after the tag is gone, it succeeds", async () => {
    await stack.write(program(["a"]));
    expect(await stack.up()).toMatchObject({ code: 0 });
    await stack.byHand("DELETE", `/tags/${stack.ids.tag}`);
    expect(await stack.destroy()).toMatchObject({ code: 0 });
  });
});
