import { describe, expect, it } from "vitest";
import { type Constant, withReferences } from "../../cli/import/references";

const names = { objects: new Map() } as never;

/** What the program declares, by the output with the id. */
function refer(args: Parameters<typeof withReferences>[0], declared: Record<string, string>) {
  const find = (idOutput: string, id: string): Constant | undefined =>
    declared[idOutput] === id ? { identifier: idOutput, module: "other" } : undefined;
  const used = new Set<Constant>();
  withReferences(args, { find, names }, used);
  return [...used].map(({ identifier }) => identifier);
}

describe("an imported object", () => {
  const one = "281474976820000";

  it("R210 names a test of endpoint agents by its constant, where a tag or a stream has it", () => {
    const declared = { endpointTestId: one };
    expect(refer({ assignments: [{ id: one, type: "endpoint-test" }] }, declared)).toEqual(["endpointTestId"]);
    expect(refer({ testMatch: [{ id: one, domain: "endpoint" }] }, declared)).toEqual(["endpointTestId"]);
  });

  it("takes no test of endpoint agents for another test, and no other test for one of them", () => {
    expect(refer({ assignments: [{ id: one, type: "test" }] }, { endpointTestId: one })).toEqual([]);
    expect(refer({ testMatch: [{ id: one, domain: "cea" }] }, { endpointTestId: one })).toEqual([]);
    expect(refer({ assignments: [{ id: one, type: "endpoint-test" }] }, { testId: one })).toEqual([]);
  });

  it("R214 names the tags and labels of endpoint agents by their constants, where a stream has them", () => {
    const args = { endpointAgentTag: ["7e57ab1e-0000-4000-8000-000000000004", "7"] };
    const declared = { tagId: "7e57ab1e-0000-4000-8000-000000000004", labelId: "7" };
    expect(refer(args, declared)).toEqual(["tagId", "labelId"]);
  });

  it("R210 names the tags and labels that select agents by their constants", () => {
    const args = { tagIds: ["7e57ab1e"], endpointAgentLabels: ["7"] };
    expect(refer(args, { tagId: "7e57ab1e", labelId: "7" })).toEqual(["tagId", "labelId"]);
  });
});
