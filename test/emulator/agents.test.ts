import { describe, expect, it } from "vitest";
import { type Body, CLOUD, HTTP, made, OFFICE, SECOND, start } from "./client";

const CLUSTER = "281474976730003";
const names = (body: Body) => body.agents.map(({ agentName }: Body) => agentName);

describe("R200 the list of agents", () => {
  it("holds the agents that others rely on", async () => {
    const { body } = await start().get("/agents");
    expect(names(body)).toEqual(expect.arrayContaining(["Singapore", "Amsterdam, Netherlands", "Frankfurt, Germany"]));
    expect(names(body).filter((name: string) => name === "branch")).toHaveLength(2);
    expect(body.agents[0]).not.toHaveProperty("testIds");
  });

  it("can be narrowed to types, by commas or again and again", async () => {
    const client = start();
    const types = async (query: string) =>
      [...new Set((await client.get(`/agents?${query}`)).body.agents.map(({ agentType }: Body) => agentType))].sort();
    expect(await types("agentTypes=cloud")).toEqual(["cloud"]);
    expect(await types("agentTypes=enterprise,enterprise-cluster")).toEqual(["enterprise", "enterprise-cluster"]);
    expect(await types("agentTypes=enterprise&agentTypes=cloud")).toEqual(["cloud", "enterprise"]);
  });

  it("can be narrowed to the keys of tags", async () => {
    const client = start();
    const { id } = await made(client, "/tags", { key: "site", value: "hq", objectType: "v-agent", accessType: "all" });
    await client.post(`/tags/${id}/assign`, { assignments: [{ id: OFFICE, type: "v-agent" }] });
    expect(names((await client.get("/agents?tagKeys=site")).body)).toEqual(["office-berlin-1"]);
    expect((await client.get(`/agents/${OFFICE}`)).body.tags).toEqual([{ id, key: "site", value: "hq" }]);
  });

  it("R012 shows another account group its own", async () => {
    const { body } = await start().get(`/agents?agentTypes=enterprise&aid=${SECOND}`);
    expect(names(body)).toEqual(["office-lyon-1"]);
  });

  it("carries the ids of tests as numbers, and tests and members when asked", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, agents: [{ agentId: OFFICE }] });
    const { agents } = (await client.get("/agents?expand=test-ids,test&expand=cluster-member")).body;
    const byId = (id: string) => agents.find(({ agentId }: Body) => agentId === id);
    expect(byId(OFFICE).testIds).toEqual([Number(testId)]);
    expect(byId(OFFICE).tests).toMatchObject([{ testId, type: "http-server" }]);
    expect(byId(CLUSTER).clusterMembers).toHaveLength(2);
    expect(byId(CLOUD).testIds).toEqual([]);
  });
});

describe("R201 changing an agent", () => {
  it("replaces what is sent, lists as a whole, and leaves the rest", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const { body } = await client.put(`/agents/${OFFICE}?expand=test-ids`, {
      tests: [testId],
      ipv6Policy: "FORCE-IPV6",
    });
    expect(body).toMatchObject({ agentName: "office-berlin-1", testIds: [Number(testId)], ipv6Policy: "force-ipv6" });
    const off = (await client.put(`/agents/${OFFICE}`, { enabled: false, accountGroups: [SECOND] })).body;
    expect(off).toMatchObject({ enabled: false, agentState: "disabled", accountGroups: [{ aid: SECOND }] });
    expect((await client.get(`/agents/${OFFICE}`)).status).toBe(404);
  });

  it.each([
    [{ agentName: "office-lyon-1" }, "already exists"],
    [{ localResolutionPrefixes: ["1", "2", "3", "4", "5", "6"] }, "At most 5"],
    [{ tests: ["999999999"] }, "999999999 does not exist"],
    [{ accountGroups: ["1"] }, "1 does not exist"],
  ])("refuses %j", async (body, text) => {
    const reply = await start().put(`/agents/${OFFICE}`, body);
    expect([reply.status, reply.body.title]).toEqual([400, expect.stringContaining(text)]);
  });

  it("is not for cloud agents", async () => {
    expect((await start().put(`/agents/${CLOUD}`, { enabled: false })).status).toBe(403);
    expect((await start().del(`/agents/${CLOUD}`)).status).toBe(403);
  });
});

describe("R204 a refused update", () => {
  it("changes nothing", async () => {
    const client = start();
    await client.put(`/agents/${OFFICE}`, { agentName: "renamed", tests: ["999999999"] });
    expect((await client.get(`/agents/${OFFICE}`)).body.agentName).toBe("office-berlin-1");
  });
});

describe("R202 losing an agent", () => {
  it("disables and dates the test that had no other", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, agents: [{ agentId: OFFICE }] });
    const other = await made(client, "/tests/http-server", {
      ...HTTP,
      agents: [{ agentId: OFFICE }, { agentId: CLOUD }],
    });
    expect((await client.del(`/agents/${OFFICE}`)).status).toBe(204);
    const { body } = await client.get(`/tests/http-server/${testId}?expand=agent`);
    expect(body).toMatchObject({ enabled: false, agents: [], modifiedDate: expect.any(String) });
    expect((await client.get(`/tests/http-server/${other.testId}`)).body.enabled).toBe(true);
  });
});

describe("R204 the tests of an agent", () => {
  it("are added by assign, replaced by override, taken by unassign", async () => {
    const client = start();
    const make = async () => (await made(client, "/tests/http-server", HTTP)).testId;
    const [a, b] = [await make(), await make()];
    const now = async () => (await client.get("/agents/5?expand=test-ids")).body.testIds;
    const act = (action: string, ...testIds: string[]) => client.post(`/agents/5/tests/${action}`, { testIds });
    await act("assign", a);
    await act("assign", b);
    expect(await now()).toEqual([Number(a), Number(b)]);
    await act("override", b);
    expect(await now()).toEqual([Number(b)]);
    await act("unassign", b);
    expect(await now()).toEqual([]);
    expect((await act("assign", a, "999999999")).status).toBe(400);
    expect(await now()).toEqual([]);
    expect((await act("explode")).status).toBe(404);
  });
});

describe("R203 clusters", () => {
  it("take agents in, whose ids are gone, and let them out under new ones", async () => {
    const client = start();
    const joined = await client.post(`/agents/${OFFICE}/cluster/assign?expand=cluster-member`, {
      agents: ["281474976730002"],
    });
    expect(joined.body).toMatchObject({ agentType: "enterprise-cluster" });
    expect(joined.body.clusterMembers).toHaveLength(2);
    expect((await client.get("/agents/281474976730002")).status).toBe(404);
    const members = joined.body.clusterMembers.map(({ memberId }: Body) => memberId);
    const left = (await client.post(`/agents/${OFFICE}/cluster/unassign`, { members })).body.agents;
    expect(left.map(({ agentType }: Body) => agentType)).toEqual(["enterprise", "enterprise"]);
    expect(left[0].agentId).toBe(OFFICE);
    expect(left[1].agentId).not.toBe("281474976730002");
  });

  it("want a body, and not themselves", async () => {
    const client = start();
    expect((await client.post(`/agents/${CLUSTER}/cluster/assign`)).status).toBe(400);
    expect((await client.post(`/agents/${CLUSTER}/cluster/assign`, { agents: [] })).status).toBe(200);
    expect((await client.post(`/agents/${CLUSTER}/cluster/assign`, { agents: [CLUSTER] })).status).toBe(400);
  });
});

describe("R205 what can only be read", () => {
  it.each([
    ["/monitors", "monitors"],
    ["/agents/notification-rules", "agentAlertRules"],
    ["/agents/proxies", "agentProxies"],
    ["/endpoint/proxies", "proxies"],
    ["/permissions", "permissions"],
  ])("%s", async (path, key) => {
    const client = start();
    expect((await client.get(path)).body[key].length).toBeGreaterThan(0);
    expect((await client.post(path)).status).toBe(404);
  });
});
