import { describe, expect, it } from "vitest";
import { OFFICE, start } from "./client";

describe("the control API of agents", () => {
  const client = start({ now: () => Date.parse("2026-11-27T12:00:00Z") });
  const control = async (id: string, body: object) => {
    const init = { method: "POST", body: JSON.stringify(body) };
    const response = await client.emulator.fetch(`http://e/_emulator/agents/${id}`, init);
    return [response.status, await response.text()];
  };

  it("takes an Enterprise agent offline, and a member of a cluster", async () => {
    expect(await control(OFFICE, { agentState: "offline" })).toEqual([204, ""]);
    expect(await control("3001", { agentState: "offline" })).toEqual([204, ""]);
    const { agents } = (await client.get("/agents?expand=cluster-member")).body;
    const state = (id: string) => agents.find(({ agentId }: { agentId: string }) => agentId === id);
    expect(state(OFFICE)).toMatchObject({ agentState: "offline", lastSeen: "2026-11-27T12:00:00Z" });
    expect(state("281474976730003")).toMatchObject({
      agentState: "online",
      clusterMembers: [{ agentState: "offline" }, { agentState: "online" }],
    });
  });

  it.each([
    ["3", { agentState: "offline" }, "there is no Enterprise agent and no member of a cluster 3"],
    [OFFICE, { agentState: "away" }, 'send {"agentState"}: online, offline, disabled'],
  ])("refuses agent %s with %j", async (id, body, error) => {
    expect(await control(id, body)).toEqual([400, JSON.stringify({ error })]);
  });
});
