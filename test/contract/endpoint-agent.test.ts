import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newWorld, resource } from "../kinds/world";

const ADA = "7e57ab1e-0001-4000-8000-000000000001";
const path = `/endpoint/agents/${ADA}`;

async function deployed(args: JsonObject) {
  const world = await newWorld();
  const agent = resource("EndpointAgent");
  await agent.create(args);
  const writes = () =>
    world.emulator
      .calls()
      .filter(({ method }) => method !== "GET")
      .map((call) => `${call.method} ${call.path.slice(3)}`);
  return { ...world, agent, writes };
}

describe("an endpoint agent", () => {
  it.each([ADA, ADA.toUpperCase(), "laptop-ada"])("R211 is found by its id or its name: %s", async (agent) => {
    const { agent: found, writes } = await deployed({ agent });
    expect([found.id, writes()]).toEqual([ADA, []]);
  });

  it("R211 gets name and licence in one PATCH, and is disabled by a call of its own", async () => {
    const { get, writes } = await deployed({ agent: ADA, name: "ada", licenseType: "advantage", enabled: false });
    expect(writes()).toEqual([`PATCH ${path}`, `POST ${path}/disable`]);
    expect(await get(path)).toMatchObject({ name: "ada", licenseType: "advantage", status: "disabled" });
  });

  it("R211 is only written where it differs", async () => {
    const { writes } = await deployed({ agent: ADA, name: "laptop-ada", licenseType: "essentials", enabled: true });
    expect(writes()).toEqual([]);
  });

  it("R211 is enabled again, and shows what somebody changed", async () => {
    const { agent, by, get } = await deployed({ agent: ADA, enabled: true });
    await by("POST", `${path}/disable`, {});
    expect((await agent.refresh()).inputs).toEqual({ agent: ADA, enabled: false });
    await agent.update({ agent: ADA, enabled: true });
    expect(await get(path)).toMatchObject({ status: "enabled" });
  });

  it("is found by the name that the program gave it, when it is deployed once more", async () => {
    const { writes } = await deployed({ agent: "laptop-ada", name: "ada" });
    const again = resource("EndpointAgent");
    await again.create({ agent: "laptop-ada", name: "ada" });
    expect([again.id, writes()]).toEqual([ADA, [`PATCH ${path}`]]);
  });

  it.each([
    ["laptop-bob", 'agent: there is no endpoint agent called "laptop-bob" in account group'],
    ["00000000-0000-4000-8000-000000000000", "agent: there is no endpoint agent with the id 00000000-"],
    ["kiosk", 'agent: 2 endpoint agents are called "kiosk" in account group'],
  ])("must be one that there is: %s", async (agent, message) => {
    await expect(deployed({ agent })).rejects.toThrow(message);
  });

  it("is left as it is on destroy", async () => {
    const { agent, get, writes } = await deployed({ agent: ADA });
    await agent.delete();
    expect(writes()).toEqual([]);
    await get(path);
  });
});
