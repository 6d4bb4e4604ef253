import { describe, expect, it } from "vitest";
import type { Body } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const onTest = (id: string) => ({ id, type: "test" });
const BERLIN = "281474976730001";

async function tagged() {
  const world = await newWorld();
  const [tagId] = world.refs.tags;
  const [a, b] = world.refs.tests;
  const tied = async () =>
    ((await world.get(`/tags/${tagId}?expand=assignments`)).assignments as Body[]).map(({ id }) => id);
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

  it("one that lists a test which is gone lets the others go all the same", async () => {
    const { refs, get, by } = await newWorld();
    const assigned = resource("AgentTestAssignment");
    await assigned.create({ agentId: BERLIN, testIds: [...refs.tests] });
    await by("DELETE", `/tests/http-server/${refs.tests[0]}`);
    await assigned.update({ agentId: BERLIN, testIds: [refs.tests[1]] });
    expect((await get(`/agents/${BERLIN}?expand=test-ids`)).testIds).toEqual([Number(refs.tests[1])]);
  });
});

describe("an agent with deleteOnDestroy", () => {
  const adopted = async () => {
    const world = await newWorld();
    const agent = resource("EnterpriseAgent");
    await agent.create({ agent: "office-berlin-1", agentName: "Berlin", deleteOnDestroy: true });
    newProcess();
    return { ...world, agent };
  };
  it.each(["office-berlin-1", "Berlin", BERLIN])(
    "stays while the program asks for %s, also before that is made",
    async (spelled) => {
      const { agent, get } = await adopted();
      await resource("EnterpriseAgent").checked({ agent: spelled });
      await agent.provider.delete(agent.id, agent.outs);
      await get(`/agents/${BERLIN}`);
    },
  );

  it("stays while the program makes a cluster of it", async () => {
    const { agent, get } = await adopted();
    await resource("AgentCluster").checked({ cluster: BERLIN, members: ["Berlin"] });
    await agent.provider.delete(agent.id, agent.outs);
    await get(`/agents/${BERLIN}`);
  });

  it("goes when the program asks for another one only", async () => {
    const { agent, get } = await adopted();
    await resource("EnterpriseAgent").checked({ agent: "office-lyon-1" });
    await agent.provider.delete(agent.id, agent.outs);
    await expect(get(`/agents/${BERLIN}`)).rejects.toThrow("404");
  });
});
