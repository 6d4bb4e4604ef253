import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const OWN = "281474976700010";
const [REGULAR, ADMIN] = ["281474976759598", "281474976759599"];

async function created(args: JsonObject = {}) {
  const world = await newWorld();
  const user = resource("User");
  await user.create({ email: "ops@example.com", ...args });
  world.emulator.clearCalls();
  const calls = () => world.emulator.calls().map(({ method, path }) => `${method} ${path.slice(3)}`);
  return { ...world, user, calls };
}

describe("a user", () => {
  it("R180 reads account groups and roles back as ids", async () => {
    const { groups } = (await newWorld()).refs;
    const args = {
      loginAccountGroupId: groups[0],
      accountGroupRoles: groups.map((accountGroupId) => ({ accountGroupId, roleIds: [REGULAR, ADMIN] as string[] })),
      allAccountGroupRoleIds: [REGULAR] as string[],
    };
    const { user } = await created(args);
    expect((await user.refresh()).inputs).toEqual({ email: "ops@example.com", ...args });
  });

  it("R180 shows a role that was given by hand, and takes it away", async () => {
    const { refs, user, by, get } = await created({ accountGroupRoles: [], allAccountGroupRoleIds: [] });
    const accountGroupRoles = [{ accountGroupId: refs.groups[0], roleIds: [REGULAR] as string[] }];
    await by("PUT", `/users/${user.id}`, { accountGroupRoles, allAccountGroupRoleIds: [ADMIN] as string[] });
    const { inputs } = await user.refresh();
    expect(inputs).toMatchObject({ accountGroupRoles, allAccountGroupRoleIds: [ADMIN] });
    await user.update({ email: "ops@example.com", accountGroupRoles: [], allAccountGroupRoleIds: [] });
    expect(await get(`/users/${user.id}`)).toMatchObject({ accountGroupRoles: [] });
  });

  it("R182 loses the roles that the program no longer sets", async () => {
    const { refs, user, get } = await created();
    const roles = { accountGroupRoles: [{ accountGroupId: refs.groups[0], roleIds: [REGULAR] as string[] }] };
    await user.update({ email: "ops@example.com", ...roles });
    await user.update({ email: "ops@example.com" });
    expect(await get(`/users/${user.id}`)).toMatchObject({ accountGroupRoles: [] });
  });

  it("R182 keeps roles, name and login group that the program does not set when its address changes", async () => {
    const { refs, user, by, get, emulator } = await created();
    const there = {
      name: "By hand",
      loginAccountGroupId: refs.groups[1],
      accountGroupRoles: [{ accountGroupId: refs.groups[0], roleIds: [REGULAR] as string[] }],
    };
    await by("PUT", `/users/${user.id}`, there);
    emulator.clearCalls();
    await user.update({ email: "new@example.com" });
    expect(await get(`/users/${user.id}`)).toMatchObject({
      email: "new@example.com",
      name: "By hand",
      loginAccountGroup: { aid: refs.groups[1] },
      accountGroupRoles: [{ accountGroup: { aid: refs.groups[0] }, roles: [{ roleId: REGULAR }] }],
    });
  });

  it("R182 says that a new address may have to be confirmed where the API keeps the old one", async () => {
    const { user, between } = await created();
    between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (init.method !== "PUT") return answer;
      return Response.json({ ...((await answer.json()) as object), email: "ops@example.com" });
    });
    await expect(user.update({ email: "new@example.com" })).rejects.toThrow(
      "The user may have to confirm the new address first (R182): then run `pulumi up` again.",
    );
  });

  it("R181 reads an address in the program's spelling, and refuses one that is taken in another case", async () => {
    const { user, between } = await created({ email: "Ops@Example.com" });
    between((next) => async (url, init) => {
      const text = await (await next(url, init)).text();
      return new Response(text.replaceAll("Ops@Example.com", "ops@example.com"), { status: 200 });
    });
    expect((await user.refresh()).inputs).toEqual({ email: "Ops@Example.com" });
    newProcess();
    await expect(resource("User").create({ email: "OPS@example.com" })).rejects.toThrow(
      `a user called "ops@example.com" exists already (id ${user.id})`,
    );
  });

  it("R181 is refused in the preview without an address, and with what is none", async () => {
    const reasons = async (args: JsonObject) =>
      (await resource("User").provider.check({}, args)).failures.map(({ reason }) => reason);
    expect(await reasons({})).toEqual([expect.stringMatching(/^email: /)]);
    expect(await reasons({ email: "ops" })).toEqual(['email: is not an e-mail address like "ops@example.com" (R181).']);
  });

  it("R182 gives its address free: the next user with it is another one", async () => {
    const { user } = await created();
    await user.delete();
    const next = resource("User");
    await next.create({ email: "ops@example.com" });
    expect(next.id).not.toBe(user.id);
  });

  it("is asked for once whose token it is, however many are deleted", async () => {
    const { user, calls } = await created();
    const other = resource("User");
    await other.create({ email: "other@example.com" });
    newProcess();
    await Promise.all([user, other].map(({ provider, id, outs }) => provider.delete(id, outs)));
    expect(calls().filter((call) => call === "GET /users/current")).toHaveLength(1);
  });
});

describe("the user whose token is used", () => {
  it("is not adopted", async () => {
    await newWorld();
    const adopting = resource("User").create({ email: "emulator.user@example.com", adopt: OWN });
    await expect(adopting).rejects.toThrow(
      `adopt: ${OWN} is the user whose token is used: a mistake could lock it out`,
    );
  });

  it("is not deleted: nothing is called but a GET", async () => {
    const { emulator } = await newWorld();
    const state = { uid: OWN, email: "emulator.user@example.com", aid: "281474976710706" };
    emulator.clearCalls();
    await expect(resource("User").provider.delete(OWN, state)).rejects.toThrow(
      `User ${OWN} is the user whose token is used`,
    );
    expect(emulator.calls().map(({ method }) => method)).toEqual(["GET"]);
  });
});
