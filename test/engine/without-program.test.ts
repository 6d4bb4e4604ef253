import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployed, deployed, site } from "./deployment";

const program = `
new te.HttpServerTest("edited", ${site});
new te.HttpServerTest("deleted", ${site});
new te.EnterpriseAgent("berlin", { agent: "office-berlin-1", agentName: "office-berlin-2" });
new te.EnterpriseAgent("retired", { agent: "office-lyon-1", deleteOnDestroy: true });
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("pairs", { tagId: tag.id, assignments: [{ id: "281474976990000", type: "test" }] });
`;

describe("refresh and destroy need no program", () => {
  let stack: Deployed;

  beforeAll(async () => {
    // A test somebody else made; its first id is known, the pairs above name it.
    stack = await deployed({ program, emulator: { tests: 1 } });
    await stack.write("throw new Error('this program must not run');");
  });
  afterAll(() => stack?.remove());

  it("refresh brings what is there into the state: inputs and outputs", async () => {
    await stack.byHand("PUT", `/tests/http-server/${stack.ids.edited}`, { interval: 60, alertRules: [] });
    await stack.byHand("DELETE", `/tests/http-server/${stack.ids.deleted}`);
    expect(await stack.refresh()).toMatchObject({ code: 0 });

    const { edited, deleted } = await stack.resources();
    expect(edited).toMatchObject({ inputs: { interval: 60 }, outputs: { interval: 60, testId: stack.ids.edited } });
    expect(deleted).toBeUndefined();
  });

  it("a second refresh changes nothing", async () => {
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("destroy deletes what the program made", async () => {
    const [destroy, calls] = await stack.callsOf(() => stack.destroy());
    expect(destroy).toMatchObject({ code: 0 });
    const writes = calls.filter((call) => !call.startsWith("GET"));
    expect(writes.sort()).toEqual([
      `DELETE /agents/${stack.ids.retired}`,
      `DELETE /tags/${stack.ids.tag}`,
      `DELETE /tests/http-server/${stack.ids.edited}`,
      `POST /tags/${stack.ids.tag}/unassign`,
    ]);
  });

  it("an Enterprise agent stays, with its settings, unless deleteOnDestroy says otherwise", async () => {
    expect(await stack.byHand("GET", `/agents/${stack.ids.berlin}`)).toMatchObject({ agentName: "office-berlin-2" });
    await expect(stack.byHand("GET", `/agents/${stack.ids.retired}`)).rejects.toThrow("404");
  });

  it("what is gone already is destroyed without a word", async () => {
    await stack.write(`new te.HttpServerTest("gone", ${site});`);
    expect(await stack.up()).toMatchObject({ code: 0 });
    const { gone } = await stack.resources();
    await stack.byHand("DELETE", `/tests/http-server/${gone.id}`);
    expect(await stack.destroy()).toMatchObject({ code: 0 });
  });
});
