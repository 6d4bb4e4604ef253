import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

type World = Awaited<ReturnType<typeof newWorld>>;

/** What shares things with others, and where the API shows that it has them. */
const OWNERS: [kind: string, args: (refs: World["refs"]) => JsonObject, has: (world: World) => Promise<unknown>][] = [
  [
    "TagAssignment",
    ({ tags, tests }) => ({ tagId: tags[0] as string, assignments: [{ id: tests[0] as string, type: "test" }] }),
    async ({ refs, get }) => (await get(`/tags/${refs.tags[0]}?expand=assignments`)).assignments,
  ],
  [
    "ConnectorOperations",
    ({ connectors, webhooks }) => ({ connectorId: connectors[0] as string, operationIds: [webhooks[0] as string] }),
    async ({ refs, get }) => (await get(`/connectors/generic/${refs.connectors[0]}/operations`)).items,
  ],
];

describe.each(OWNERS)("%s that left the program", (kind, args, has) => {
  it("goes, also in a deployment whose refresh compared it", async () => {
    const world = await newWorld();
    const one = resource(kind);
    await one.create(args(world.refs));
    expect(await has(world)).toHaveLength(1);
    newProcess();
    await one.refresh();
    await one.provider.diff(one.id, one.outs, one.inputs);
    await one.provider.delete(one.id, one.outs);
    expect((await has(world)) ?? []).toEqual([]);
  });
});
