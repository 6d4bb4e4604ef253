import { describe, expect, it } from "vitest";
import { newProcess, newWorld, resource } from "../kinds/world";

const path = "/network/path-vis/interface-groups";
const uplinks = { groupName: "uplinks", ipAddresses: ["192.0.2.1", "192.0.2.5"] };

async function created(args: Record<string, string | string[]> = uplinks) {
  const world = await newWorld();
  const group = resource("InterfaceGroup");
  await group.create(args);
  world.emulator.clearCalls();
  const calls = () => world.emulator.calls().map((call) => `${call.method} ${call.path.slice(3)}`);
  return { ...world, group, calls };
}

describe("a group of interfaces", () => {
  it("R216 is read through the list alone: there is no GET of one", async () => {
    const { group, calls } = await created();
    expect((await group.refresh()).inputs).toEqual(uplinks);
    expect(calls()).toEqual([`GET ${path}`]);
  });

  it("R216 is gone when the list has it no more", async () => {
    const { group, by } = await created();
    await by("DELETE", `${path}/${group.id}`);
    newProcess();
    expect(await group.provider.read(group.id, group.outs)).toEqual({});
    await expect(group.update({ ...uplinks, ipAddresses: [] })).rejects.toThrow("is gone. Run `pulumi up --refresh`");
  });

  it("R216 keeps the addresses that the program does not set when its name changes", async () => {
    const { group, by, get } = await created({ groupName: "uplinks" });
    await by("PUT", `${path}/${group.id}`, uplinks);
    await group.update({ groupName: "renamed" });
    expect((await get(path)).pathVisInterfaceGroups).toMatchObject([{ ...uplinks, groupName: "renamed" }]);
  });

  it("R216 shows an address that somebody took away", async () => {
    const { group, by } = await created();
    await by("PUT", `${path}/${group.id}`, { ...uplinks, ipAddresses: ["192.0.2.1"] });
    newProcess();
    expect((await group.refresh()).inputs).toEqual({ ...uplinks, ipAddresses: ["192.0.2.1"] });
  });

  it("R216 costs no call of its own in a drift check: all share one list", async () => {
    const { emulator } = await newWorld();
    const groups = Array.from({ length: 20 }, () => resource("InterfaceGroup"));
    for (const [index, group] of groups.entries()) await group.create({ groupName: `group ${index}` });
    newProcess("lists");
    emulator.clearCalls();
    for (const { provider, id, outs } of groups) await provider.read(id, outs);
    expect(emulator.calls()).toHaveLength(1);
  });
});
