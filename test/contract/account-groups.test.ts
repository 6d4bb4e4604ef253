import { describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { lifecycle } from "../../provider/core/lifecycle";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { newAccount } from "../faults/account";
import { newWorld, resource } from "../kinds/world";

const CURRENT = "281474976710706";

describe("an account group", () => {
  const agentsOf = async (get: (path: string) => Promise<JsonObject>, id: string) =>
    ((await get(`/account-groups/${id}?expand=agent`)).agents as JsonObject[]).map(({ agentId }) => agentId);
  const calls = ({ emulator }: Awaited<ReturnType<typeof newWorld>>) =>
    emulator.calls().map(({ method, path, aid }) => [method, path.slice(3), aid]);

  it("R012 is in no account group, whatever the settings say", async () => {
    vi.stubEnv("TE_AID", "281474976710707");
    const world = await newWorld();
    const group = resource("AccountGroup");
    expect(await group.create({ accountGroupName: "new" })).toMatchObject({ aid: group.id });
    await group.refresh();
    expect(calls(world).filter(([, , aid]) => aid !== undefined)).toEqual([]);
  });

  it("R190, R191 is read once after it was made with agents, and not without", async () => {
    const world = await newWorld();
    await resource("AccountGroup").create({ accountGroupName: "without" });
    expect(calls(world).map(([method]) => method)).toEqual(["GET", "POST"]);
    world.emulator.clearCalls();
    const group = resource("AccountGroup");
    await group.create({ accountGroupName: "with", agents: [world.refs.enterprise[0]] });
    expect(group.outs.agents).toEqual([world.refs.enterprise[0]]);
    expect(calls(world)).toEqual([
      ["POST", "/account-groups", undefined],
      ["GET", `/account-groups/${group.id}`, undefined],
    ]);
  });

  it("R191 keeps agents that the program does not set when its name changes", async () => {
    const { get, by, refs } = await newWorld();
    const group = resource("AccountGroup");
    await group.create({ accountGroupName: "new" });
    await by("PUT", `/account-groups/${group.id}`, { accountGroupName: "new", agents: [...refs.enterprise] });
    await group.update({ accountGroupName: "newer" });
    expect(await agentsOf(get, group.id)).toEqual([...refs.enterprise]);
    expect(await get(`/account-groups/${group.id}`)).toMatchObject({ accountGroupName: "newer" });
  });

  it("R191 shows an agent that was added by hand, and takes the whole list", async () => {
    const { get, by, refs } = await newWorld();
    const [one, other] = refs.enterprise;
    const group = resource("AccountGroup");
    await group.create({ accountGroupName: "new", agents: [one] });
    await by("PUT", `/account-groups/${group.id}`, { accountGroupName: "new", agents: [one, other] });
    expect((await group.refresh()).inputs?.agents).toEqual([one, other]);
    await group.update({ accountGroupName: "new", agents: [] });
    expect(await agentsOf(get, group.id)).toEqual([]);
  });

  it("R190 is not deleted while it is the current one: nothing is called but a GET", async () => {
    const world = await newWorld();
    const group = resource("AccountGroup");
    await group.create({ adopt: CURRENT, accountGroupName: "Emulated" });
    world.emulator.clearCalls();
    await expect(group.delete()).rejects.toThrow(
      `AccountGroup ${CURRENT} is the current account group, the one that the token works in, and is not deleted (R190).`,
    );
    expect(calls(world).map(([method]) => method)).toEqual(["GET"]);
  });
});

describe("the rights on a new account group", () => {
  const groups = lifecycle.bind(undefined, definitionOf("AccountGroup"));

  it("R192 are waited for: changes and a deletion right after it was made succeed, on the clock of the client", async () => {
    const account = await newAccount({ flappingRights: 60 });
    const { create, update, delete: remove } = groups(account.newProcess());
    const { id, outs } = await create({ accountGroupName: "new" });
    const start = account.time.now();
    await update(id, outs, { accountGroupName: "second" });
    await update(id, outs, { accountGroupName: "third" });
    await remove(id, outs);
    await expect(account.by("GET", `/account-groups/${id}`)).rejects.toThrow("404");
    expect(account.time.now() - start).toBeGreaterThan(1000);
  });

  it("R192 that never come are an error after a minute, in the API's words", async () => {
    const account = await newAccount();
    const { create, update } = groups(account.newProcess());
    const { id, outs } = await create({ accountGroupName: "new" });
    const title = "403 Forbidden\nYou do not have permissions to update this Account Group";
    account.emulator.fault({ method: "PUT", effect: { status: 403, body: { title } } });
    const start = account.time.now();
    const change = update(id, outs, { accountGroupName: "second" });
    await expect(change).rejects.toThrow("You do not have permissions to update this Account Group");
    expect(account.time.now() - start).toBe(63_000);
  });

  it("R027 another refusal is an error at once", async () => {
    const account = await newAccount();
    const { create, delete: remove } = groups(account.newProcess());
    const { id, outs } = await create({ accountGroupName: "new" });
    account.emulator.fault({ method: "DELETE", effect: { status: 403, body: { title: "403 Forbidden" } } });
    const start = account.time.now();
    await expect(remove(id, outs)).rejects.toThrow(`DELETE /account-groups/${id} answered 403`);
    expect(account.time.now()).toBe(start);
  });
});
