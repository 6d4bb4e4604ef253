import { describe, expect, it } from "vitest";
import { find as findIn } from "../../../provider/core/find";
import type { LookupDefinition } from "../../../provider/core/lookup";
import { connect } from "../../../provider/thousandeyes/connect";
import { endpointAgents } from "../../../provider/thousandeyes/lookups/endpoint-agents";
import { endpointProxies } from "../../../provider/thousandeyes/lookups/endpoint-proxies";
import { interfaceGroups } from "../../../provider/thousandeyes/lookups/interface-groups";
import { userAgents } from "../../../provider/thousandeyes/lookups/user-agents";
import { newWorld } from "../../kinds/world";

const AID = "281474976710706";

async function find<Args extends object, Item>(lookup: LookupDefinition<Args, Item>, args: Args) {
  const apiEndpoint = String(process.env.TE_API_ENDPOINT);
  const api = connect({ token: "t", tokenSource: "TE_TOKEN", apiEndpoint, timeout: 60 }).within(AID);
  const found = await findIn(api, lookup, args, "account group");
  return found.map((item) => [lookup.nameOf(item), lookup.idOf(item)]);
}

describe("getEndpointAgents", () => {
  it("R211 finds agents on every page of a long list", async () => {
    const { between, emulator } = await newWorld();
    between((next) => (url, init) => {
      url.searchParams.set("max", "1");
      return next(url, init);
    });
    expect(await find(endpointAgents, {})).toHaveLength(4);
    expect(emulator.calls()).toHaveLength(4);
  });

  it("R211 finds an agent by name, platform, licence and whether it is enabled", async () => {
    await newWorld();
    const ada = ["laptop-ada", "7e57ab1e-0001-4000-8000-000000000001"];
    expect(await find(endpointAgents, { names: ["laptop-ada"] })).toEqual([ada]);
    expect(await find(endpointAgents, { platforms: ["Mac"], licenseTypes: ["essentials"], enabled: true })).toEqual([
      ada,
    ]);
    expect(await find(endpointAgents, { enabled: false })).toEqual([]);
    await expect(find(endpointAgents, { names: ["laptop-adda"] })).rejects.toThrow("Near: laptop-ada");
    await expect(find(endpointAgents, { names: ["kiosk"] })).rejects.toThrow("kiosk");
  });
});

describe("getEndpointProxies", () => {
  it("R205 finds a proxy by name and type, and shows no user", async () => {
    await newWorld();
    expect(await find(endpointProxies, { names: ["Emulated endpoint proxy"], types: ["static"] })).toEqual([
      ["Emulated endpoint proxy", "5001"],
    ]);
    expect(await find(endpointProxies, { types: ["pac"] })).toEqual([]);
    expect(endpointProxies.shows).not.toContain("userName");
  });
});

describe("getInterfaceGroups", () => {
  it("R216 finds a group by its name", async () => {
    const { by } = await newWorld();
    const { groupId } = await by("POST", "/network/path-vis/interface-groups", { groupName: "uplinks" });
    expect(await find(interfaceGroups, { names: ["uplinks"] })).toEqual([["uplinks", groupId]]);
  });
});

describe("getUserAgents", () => {
  it("finds the text of a header by browser and operating system", async () => {
    await newWorld();
    const [[name, value] = []] = await find(userAgents, { names: ["Firefox on Windows"], browsers: ["firefox"] });
    expect([name, value]).toEqual(["Firefox on Windows", expect.stringMatching(/^Mozilla.*Firefox/)]);
  });
});
