import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newWorld, resource } from "../kinds/world";

describe("a role", () => {
  const created = async (permissions: string[]) => {
    const world = await newWorld();
    const role = resource("Role");
    await role.create({ name: "auditor", permissions });
    return { ...world, role };
  };
  const held = async (get: (path: string) => Promise<JsonObject>, id: string) =>
    ((await get(`/roles/${id}`)).permissions as JsonObject[]).map(({ permissionId }) => permissionId);

  it("R170 sends ids for the names of permissions, and reads each as the program spells it", async () => {
    const { role, get, emulator } = await created(["TESTS_READ", "6", "5"]);
    expect(await held(get, role.id)).toEqual(["5", "6"]);
    expect(role.outs.permissions).toEqual(["5", "6", "TESTS_READ"]);
    emulator.clearCalls();
    await role.refresh();
    expect(role.outs.permissions).toEqual(["5", "6", "TESTS_READ"]);
    expect(emulator.calls().map(({ path }) => path)).toEqual([`/v7/roles/${role.id}`]);
  });

  it.each([
    { permissions: ["TESTS_READ"], seen: ["TESTS_READ", "TESTS_UPDATE"] },
    { permissions: ["5"], seen: ["5", "6"] },
  ])("shows a permission added by hand in the spelling of $permissions", async ({ permissions, seen }) => {
    const { role, by } = await created(permissions);
    await by("PUT", `/roles/${role.id}`, { name: "auditor", permissions: ["5", "6"] });
    await role.refresh();
    expect(role.outs.permissions).toEqual(seen);
  });

  it("R171 sends the whole set of permissions when only the name changes", async () => {
    const { role, get } = await created(["TESTS_READ", "6"]);
    await role.update({ name: "renamed", permissions: ["TESTS_READ", "6"] });
    expect(await held(get, role.id)).toEqual(["5", "6"]);
  });

  it("R171 is refused without permissions", async () => {
    const { failures } = await resource("Role").provider.check({}, { name: "auditor", permissions: [] });
    expect(failures.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^permissions: /)]);
  });

  it("names the permission that does not exist, and those near it", async () => {
    await expect(created(["TESTS_REED"])).rejects.toThrow(
      'permissions: there is no permission called "TESTS_REED". Did you mean "TESTS_READ"',
    );
  });

  it("R170 does not adopt a built-in role", async () => {
    await newWorld();
    const adopting = resource("Role").create({ name: "a", permissions: ["5"], adopt: "281474976759598" });
    await expect(adopting).rejects.toThrow(
      "adopt: 281474976759598 is a built-in role, which cannot be changed (R170). Remove `adopt` to create one of your own.",
    );
  });
});
