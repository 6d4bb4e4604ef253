import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const onTest = (id: string) => ({ id, type: "test" });
const BERLIN = "281474976730001";
const SITE = { testName: "s", url: "https://a.test", interval: 60, agents: ["3"] };

async function tagged() {
  const world = await newWorld();
  const [tagId] = world.refs.tags;
  const [a, b] = world.refs.tests;
  const tied = async () =>
    ((await world.get(`/tags/${tagId}?expand=assignments`)).assignments as JsonObject[]).map(({ id }) => id);
  return { ...world, tagId, a, b, tied };
}

describe("two owners of one tie", () => {
  it("one that gives it up before the other is looked at: an update brings it back", async () => {
    const { tagId, a, b, tied } = await tagged();
    const [first, second] = [resource("TagAssignment"), resource("TagAssignment")];
    await first.create({ tagId, assignments: [onTest(a), onTest(b)] });
    await second.create({ tagId, assignments: [onTest(b)] });
    await first.update({ tagId, assignments: [onTest(a)] });
    expect(await tied()).toEqual([a]);
    const news = await second.checked({ tagId, assignments: [onTest(b)] });
    expect(await second.provider.diff(second.id, second.outs, news)).toMatchObject({ changes: true, replaces: [] });
    await second.provider.update(second.id, second.outs, news);
    expect(await tied()).toEqual([a, b]);
    expect(await second.provider.diff(second.id, second.outs, news)).not.toHaveProperty("changes");
  });

  it("one that gives up what the program asks for elsewhere leaves it", async () => {
    const { tagId, a, b, tied } = await tagged();
    const [first, second] = [resource("TagAssignment"), resource("TagAssignment")];
    await first.create({ tagId, assignments: [onTest(a), onTest(b)] });
    newProcess();
    const news = await first.checked({ tagId, assignments: [onTest(a)] });
    await second.checked({ tagId, assignments: [onTest(b)] });
    await first.provider.update(first.id, first.outs, news);
    expect(await tied()).toEqual([a, b]);
  });

  it("an agent's test that moves into the test's own list is not taken away by the assignment that had it", async () => {
    const { refs, get } = await newWorld();
    const site = resource("HttpServerTest");
    const args = { testName: "s", url: "https://a.test", interval: 60 };
    await site.create({ ...args, agents: ["3"] });
    const assigned = resource("AgentTestAssignment");
    await assigned.create({ agentId: BERLIN, testIds: [site.id, refs.tests[0]] });
    await site.update({ ...args, agents: ["3", BERLIN] });
    await assigned.provider.delete(assigned.id, assigned.outs);
    expect((await get(`/agents/${BERLIN}?expand=test-ids`)).testIds).toEqual([Number(site.id)]);
  });

  it("a tag that moves from an assignment into the test's own list stays on the test", async () => {
    const { tagId, get } = await tagged();
    const site = resource("HttpServerTest");
    await site.create(SITE);
    const assigned = resource("TagAssignment");
    await assigned.create({ tagId, assignments: [onTest(site.id)] });
    await site.update({ ...SITE, tags: [tagId] });
    await assigned.provider.delete(assigned.id, assigned.outs);
    expect(((await get(`/tests/http-server/${site.id}?expand=tag`)).tags as JsonObject[]).map(({ id }) => id)).toEqual([
      tagId,
    ]);
  });

  it("a tag that moves from the test's own list into an assignment stays on the test", async () => {
    const { tagId, tied } = await tagged();
    const site = resource("HttpServerTest");
    await site.create({ ...SITE, tags: [tagId] });
    await site.update(SITE);
    await resource("TagAssignment").create({ tagId, assignments: [onTest(site.id)] });
    expect(await tied()).toEqual([site.id]);
  });

  it.each([
    ["tags", "TagAssignment", (tagId: string, test: string) => ({ tagId, assignments: [onTest(test)] })],
    ["agents", "AgentTestAssignment", (_tag: string, test: string) => ({ agentId: BERLIN, testIds: [test] })],
  ])("what a test takes off its %s is brought back by the assignment that lists it", async (field, kind, args) => {
    const { tagId, get } = await tagged();
    const ties = { tags: [tagId], agents: ["3", BERLIN] }[field] as string[];
    const site = resource("HttpServerTest");
    await site.create({ ...SITE, [field]: ties });
    const assigned = resource(kind);
    await assigned.create(args(tagId, site.id));
    await site.update({ ...SITE, [field]: ties.slice(0, -1) });
    const news = await assigned.checked(args(tagId, site.id));
    expect(await assigned.provider.diff(assigned.id, assigned.outs, news)).toMatchObject({ changes: true });
    await assigned.provider.update(assigned.id, assigned.outs, news);
    const now = await get(`/tests/http-server/${site.id}?expand=tag&expand=agent`);
    expect((now[field] as JsonObject[]).map(({ id, agentId }) => String(id ?? agentId)).sort()).toEqual(
      [...ties].sort(),
    );
  });

  it.each([
    ["tags", "TagAssignment", (tagId: string, test: string) => ({ tagId, assignments: [onTest(test)] })],
    ["agents", "AgentTestAssignment", (_tag: string, test: string) => ({ agentId: BERLIN, testIds: [test] })],
  ])("what an assignment took off a test before it was looked at, its %s bring back", async (field, kind, args) => {
    const { tagId, get } = await tagged();
    const ties = { tags: [tagId], agents: [BERLIN] }[field] as string[];
    const wanted = { ...SITE, enabled: true, [field]: ties };
    const site = resource("HttpServerTest");
    await site.create(wanted);
    const assigned = resource(kind);
    await assigned.create(args(tagId, site.id));
    newProcess();
    await assigned.provider.delete(assigned.id, assigned.outs);
    const news = await site.checked(wanted);
    expect(await site.provider.diff(site.id, site.outs, news)).toMatchObject({ changes: true });
    await site.provider.update(site.id, site.outs, news);
    const now = await get(`/tests/http-server/${site.id}?expand=tag&expand=agent`);
    expect((now[field] as JsonObject[]).map(({ id, agentId }) => String(id ?? agentId))).toEqual(ties);
    expect(now.enabled).toBe(true);
  });

  it("one that lists a test which is gone lets the others go all the same", async () => {
    const { refs, get, by } = await newWorld();
    const assigned = resource("AgentTestAssignment");
    await assigned.create({ agentId: BERLIN, testIds: [...refs.tests] });
    await by("DELETE", `/tests/http-server/${refs.tests[0]}`);
    await assigned.update({ agentId: BERLIN, testIds: [refs.tests[1]] });
    expect((await get(`/agents/${BERLIN}?expand=test-ids`)).testIds).toEqual([Number(refs.tests[1])]);
  });
});
