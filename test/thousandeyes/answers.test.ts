import { describe, expect, it } from "vitest";
import type { Api } from "../../provider/core/api";
import { newClaims } from "../../provider/core/claims";
import type { Operations } from "../../provider/core/define";
import type { Json, JsonObject } from "../../provider/core/json";
import { agentCluster } from "../../provider/thousandeyes/kinds/agents/agent-cluster";
import { agentTestAssignment } from "../../provider/thousandeyes/kinds/agents/agent-test-assignment";
import { alertRule } from "../../provider/thousandeyes/kinds/alerts/alert-rule";
import { tagAssignment } from "../../provider/thousandeyes/kinds/tags/tag-assignment";
import { RELATIONS } from "../../provider/thousandeyes/kinds/tests/relations";
import { registry } from "../../provider/thousandeyes/registry";

const ODD: Json[] = [null, 5, "x", true, [], {}, [null], [5], ["x"], [[]], [{}], { a: null }, [{ a: null }]];

const answering = (answers: (path: string) => JsonObject): Api =>
  ({
    scope: "1",
    get: async (path: string) => answers(path),
    lists: { get: async () => [{ testId: "1", type: "http-server" }] },
  }) as unknown as Api;

describe("an answer in a shape that nobody expects", () => {
  it.each(registry.map((one) => [one.kind, one] as const))("is read without a crash: %s", (_kind, { fields }) => {
    for (const field of Object.values(fields)) for (const odd of ODD) expect(() => field.read(odd)).not.toThrow();
  });

  it.each(ODD)("shows no assignments, and does not break the read of those there are: %j", async (odd) => {
    const state = { tagId: "t", assignments: [{ id: "1", type: "test" }] };
    const api = answering(() => ({ id: "t", assignments: odd, tags: odd }));
    expect(await tagAssignment.operations.read(api, "t", state)).toMatchObject({ tagId: "t", assignments: [] });
  });

  it.each(ODD)("names no test that carries a tag: %j", (odd) => {
    expect(RELATIONS.tags?.objectIds({ id: "t", assignments: odd }) ?? []).toEqual([]);
  });

  it("names no members of a cluster that could be let go by a made-up id", async () => {
    for (const odd of ["x", {}, [null], ["x"], [{ name: "a" }], [{ memberId: "1" }]] as Json[]) {
      const api = answering(() => ({ agentId: "9", agentType: "enterprise-cluster", clusterMembers: odd }));
      await expect(agentCluster.operations.read(api, "9", {})).rejects.toThrow(
        "/agents/9: the answer holds no list of cluster members.",
      );
    }
  });

  it.each([tagAssignment, agentTestAssignment])("is not the owner of links if it has no id: $kind", async (kind) => {
    const state = { tagId: "t", agentId: "9", assignments: [{ id: "1", type: "test" }], testIds: ["1"] };
    const read = (kind.operations as Operations).read(
      answering(() => ({})),
      "9",
      state,
    );
    await expect(read).rejects.toThrow("/9: the answer is not the object.");
  });

  it("is nothing to lay a change over if it has no id: a PUT would reset what the program does not manage", async () => {
    const written: string[] = [];
    const write = async (path: string) => {
      written.push(path);
      return {};
    };
    const api = { ...answering(() => ({})), put: write, patch: write } as Api;
    const change = { body: { ruleName: "b" }, news: { ruleName: "b" }, olds: {}, claims: newClaims() };
    await expect(alertRule.operations.update(api, "9", change)).rejects.toThrow("/9: the answer is not the object.");
    expect(written).toEqual([]);
  });
});
