import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const BERLIN = "281474976730001";

describe("what is adopted", () => {
  const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
  const CLUSTER = "281474976730003";
  const members = ["datacenter-1", "datacenter-2"];
  const cluster = { cluster: CLUSTER, members, dissolveOnDestroy: true };
  const agentType = async (get: (path: string) => Promise<JsonObject>, id: string) =>
    (await get(`/agents/${id}`)).agentType;

  it.each([
    ["EnterpriseAgent", { agent: BERLIN, deleteOnDestroy: true }, "agent", "enterprise"],
    ["EnterpriseAgent", { agent: BERLIN, deleteOnDestroy: true }, "accountGroupId", "enterprise"],
    ["AgentCluster", cluster, "cluster", "enterprise-cluster"],
    ["AgentCluster", cluster, "accountGroupId", "enterprise-cluster"],
  ])("%s is kept when it is deleted before what names it is known: %j, %s", async (kind, args, field, type) => {
    const { get } = await newWorld();
    const one = resource(kind);
    await one.create(args);
    newProcess();
    const unknown = await one.checked({ ...args, [field]: UNKNOWN });
    expect(await one.provider.diff(one.id, one.outs, unknown)).toMatchObject({ replaces: [field] });
    await one.provider.delete(one.id, one.outs);
    expect(await agentType(get, one.id)).toBe(type);
    const again = resource(kind);
    await again.create(args);
    expect(again.id).toBe(one.id);
  });

  it("goes when it is replaced by one that is known", async () => {
    const { get } = await newWorld();
    const one = resource("EnterpriseAgent");
    await one.create({ agent: BERLIN, deleteOnDestroy: true });
    newProcess();
    const news = await one.checked({ agent: "office-lyon-1", deleteOnDestroy: true, accountGroupId: UNKNOWN });
    await one.provider.diff(one.id, one.outs, news);
    await one.provider.delete(one.id, one.outs);
    await expect(get(`/agents/${BERLIN}`)).rejects.toThrow("404");
  });

  it.each([CLUSTER, "datacenter-cluster"])(
    "a cluster stays one while an EnterpriseAgent manages it as %s",
    async (agent) => {
      const { get } = await newWorld();
      const one = resource("AgentCluster");
      await one.create(cluster);
      newProcess();
      await resource("EnterpriseAgent").checked({ agent });
      await one.provider.delete(one.id, one.outs);
      expect(await agentType(get, CLUSTER)).toBe("enterprise-cluster");
    },
  );
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
