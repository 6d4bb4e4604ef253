import { describe, expect, it } from "vitest";
import type { Api } from "../../provider/core/api";
import type { Json, JsonObject } from "../../provider/core/json";
import { agentCluster } from "../../provider/thousandeyes/kinds/agents/agent-cluster";
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
});
