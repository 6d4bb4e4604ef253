import { describe, expect, it } from "vitest";
import { newWorld, plain, resource } from "../kinds/world";

const BERLIN = "281474976730001";
const adopt = async (args: object) => {
  const world = await newWorld();
  const agent = resource("EnterpriseAgent");
  return { ...world, agent, done: agent.create(args as never) };
};

describe("an Enterprise agent", () => {
  it.each([BERLIN, "office-berlin-1"])("is found by its id or its exact name: %s", async (name) => {
    const { agent, done, emulator } = await adopt({ agent: name });
    await done;
    expect(agent.id).toBe(BERLIN);
    expect(agent.outs).toMatchObject({ agentId: BERLIN, agentType: "enterprise", agent: name });
    expect(emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("may be a cluster", async () => {
    const { agent, done } = await adopt({ agent: "datacenter-cluster", keepBrowserCache: true });
    expect(await done).toMatchObject({ agentType: "enterprise-cluster", keepBrowserCache: true });
    expect(plain(agent.inputs)).toEqual((await agent.refresh()).inputs);
  });

  it.each([
    ["office-berlin", /no Enterprise agent called "office-berlin" in account group \d+\. Near: office-berlin-1/],
    ["999", /no Enterprise agent with id "999"/],
    ["branch", /2 agents are called "branch" .*: 281474976730004, 281474976730005\. Name one by its id/],
    ["Singapore", /"Singapore" is a Cloud agent/],
    ["3", /"3" is a Cloud agent/],
  ])("is told apart from all others: %s is refused", async (name, message) => {
    await expect((await adopt({ agent: name })).done).rejects.toThrow(message);
  });

  it("gets only the settings in which it differs", async () => {
    const { done, get, agent } = await adopt({ agent: BERLIN, ipv6Policy: "FORCE-IPV4", keepBrowserCache: true });
    await done;
    expect(await get(`/agents/${BERLIN}`)).toMatchObject({ ipv6Policy: "force-ipv4", keepBrowserCache: true });
    expect(plain(agent.inputs)).toEqual((await agent.refresh()).inputs);
  });

  it("is left alone on destroy, with its settings", async () => {
    const { done, agent, get, emulator } = await adopt({ agent: BERLIN, agentName: "Berlin" });
    await done;
    emulator.clearCalls();
    await agent.delete();
    expect(emulator.calls()).toEqual([]);
    expect(await get(`/agents/${BERLIN}`)).toMatchObject({ agentName: "Berlin" });
  });

  it("is deleted on destroy where the program says so, and not where it no longer does", async () => {
    const { done, agent, get } = await adopt({ agent: BERLIN, deleteOnDestroy: true });
    await done;
    await agent.update({ agent: BERLIN });
    await agent.delete();
    await get(`/agents/${BERLIN}`);
    await agent.update({ agent: BERLIN, deleteOnDestroy: true });
    await agent.delete();
    await expect(get(`/agents/${BERLIN}`)).rejects.toThrow("404");
  });

  it("that is renamed is still the same one", async () => {
    const { done, agent } = await adopt({ agent: "office-berlin-1", agentName: "Berlin" });
    await done;
    expect(plain(agent.inputs)).toEqual((await agent.refresh()).inputs);
    const { replaces } = await agent.provider.diff(agent.id, agent.outs, agent.inputs);
    expect(replaces).toEqual([]);
  });

  it("cannot be renamed to nothing, which is told in the preview", async () => {
    await expect((await adopt({ agent: BERLIN, agentName: "" })).done).rejects.toThrow(/^agentName: is empty/);
  });

  it("is another one when the program names another one", async () => {
    const { done, agent, refs } = await adopt({ agent: BERLIN });
    await done;
    const news = await agent.checked({ agent: refs.enterprise[1] });
    expect((await agent.provider.diff(agent.id, agent.outs, news)).replaces).toEqual(["agent"]);
  });

  it("is not deleted when the program names the same one in another way: the engine replaces, and adopts it again", async () => {
    const { done, agent, get } = await adopt({ agent: "office-berlin-1", deleteOnDestroy: true });
    await done;
    const old = { id: agent.id, outs: agent.outs };
    const news = await agent.checked({ agent: BERLIN, deleteOnDestroy: true });
    if ((await agent.provider.diff(old.id, old.outs, news)).replaces.length) {
      await agent.create({ agent: BERLIN, deleteOnDestroy: true });
      await agent.provider.delete(old.id, old.outs);
    }
    await get(`/agents/${BERLIN}`);
  });

  it("takes at most five prefixes (R201)", async () => {
    const localResolutionPrefixes = [1, 2, 3, 4, 5, 6].map((n) => `10.${n}.0.0/16`);
    await expect((await adopt({ agent: BERLIN, localResolutionPrefixes })).done).rejects.toThrow("R201");
  });
});
