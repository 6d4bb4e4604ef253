import { describe, expect, it } from "vitest";
import { createEmulator } from "../../../emulator";
import type { Api } from "../../../provider/core/api";
import { find as findIn } from "../../../provider/core/find";
import type { JsonObject } from "../../../provider/core/json";
import type { LookupDefinition } from "../../../provider/core/lookup";
import { listCache } from "../../../provider/http/list-cache";
import { accountGroups } from "../../../provider/thousandeyes/lookups/account-groups";
import { permissions } from "../../../provider/thousandeyes/lookups/permissions";
import { type GetQuotasArgs, quotas } from "../../../provider/thousandeyes/lookups/quotas";
import { roles } from "../../../provider/thousandeyes/lookups/roles";
import { users } from "../../../provider/thousandeyes/lookups/users";

const find = async <Args extends object, Item>(
  lookup: LookupDefinition<Args, Item>,
  args: Args,
  emulator = createEmulator(),
) => {
  const list: Api["list"] = async (path, key) => {
    const answer = await emulator.fetch(`https://e.test/v7${path}`, { headers: { authorization: "Bearer t" } });
    return ((await answer.json()) as JsonObject)[key] as JsonObject[];
  };
  const found = await findIn({ scope: "7", lists: listCache(list) } as Api, lookup, args, "account group 7");
  return found.map((item) => ({ name: lookup.nameOf(item), id: lookup.idOf(item), shown: shownOf(lookup, item) }));
};
const shownOf = <Args extends object, Item>({ shows }: LookupDefinition<Args, Item>, item: JsonObject) =>
  shows.filter((key) => item[key as string] !== undefined);

describe("getRoles", () => {
  it("R170 finds a built-in role by its name, for the roles of a user", async () => {
    const [found] = await find(roles, { names: ["Regular User"] });
    expect(found).toEqual({ name: "Regular User", id: "281474976759598", shown: [...roles.shows] });
  });

  it("R170 tells those that every organisation has from the others", async () => {
    expect((await find(roles, { isBuiltin: true })).map(({ name }) => name)).toEqual([
      "Account Admin",
      "Organization Admin",
      "Regular User",
    ]);
    expect(await find(roles, { isBuiltin: false })).toEqual([]);
  });

  it("names the nearest role where there is none", async () => {
    await expect(find(roles, { names: ["Regular user"] })).rejects.toThrow('no role called "Regular user"');
  });
});

describe("getPermissions", () => {
  it("R170 finds a permission by its name, and its id for a role", async () => {
    const [found] = await find(permissions, { names: ["TESTS_READ"] });
    expect(found).toEqual({ name: "TESTS_READ", id: "5", shown: [...permissions.shows] });
  });

  it("R170 tells those that count as management from the others", async () => {
    const names = async (isManagementPermission: boolean) =>
      (await find(permissions, { isManagementPermission })).map(({ name }) => name);
    expect(await names(true)).toEqual(["ACCOUNT_GROUPS_UPDATE", "ROLES_UPDATE"]);
    expect(await names(false)).toHaveLength(6);
  });

  it("names the nearest permission where there is none", async () => {
    await expect(find(permissions, { names: ["TESTS_REED"] })).rejects.toThrow("Near: TESTS_READ");
  });
});

describe("getQuotas", () => {
  it("R218 finds the quotas of the organisation and of its account groups, by their ids", async () => {
    const emulator = createEmulator();
    const assign = (path: string, one: JsonObject) => {
      const headers = { authorization: "Bearer t", "content-type": "application/json" };
      const body = JSON.stringify({ organizations: [one] });
      return emulator.fetch(`https://e.test/v7/quotas/${path}`, { method: "POST", headers, body });
    };
    await assign("assign", { value: 9 });
    await assign("account-groups/assign", { accountGroups: [{ aid: "281474976710707", value: 5 }] });
    const ids = async (args: GetQuotasArgs) => (await find(quotas, args, emulator)).map(({ id }) => id);
    expect(await ids({})).toEqual(["281474976700001", "281474976710707"]);
    expect(await ids({ types: ["account-group"] })).toEqual(["281474976710707"]);
    expect(await ids({ names: ["281474976700001"] })).toEqual(["281474976700001"]);
    await expect(ids({ names: ["281474976710708"] })).rejects.toThrow('no quota called "281474976710708"');
  });
});

describe("getUsers", () => {
  it("R181 finds a user by the e-mail address, which is unique as the name is not", async () => {
    const [found] = await find(users, { names: ["emulator.user@example.com"] });
    expect(found).toEqual({ name: "emulator.user@example.com", id: "281474976700010", shown: [...users.shows] });
    await expect(find(users, { names: ["Emulator User"] })).rejects.toThrow('no user called "Emulator User"');
  });
});

describe("getAccountGroups", () => {
  it("R190 finds an account group by its name, with the organisation that only the list tells", async () => {
    const [found] = await find(accountGroups, { names: ["Emulated Second"] });
    expect(found).toEqual({ name: "Emulated Second", id: "281474976710707", shown: [...accountGroups.shows] });
  });

  it("finds all without a name, and names the nearest where there is none", async () => {
    expect(await find(accountGroups, {})).toHaveLength(3);
    await expect(find(accountGroups, { names: ["Emulated Secnd"] })).rejects.toThrow(
      'no account group called "Emulated Secnd"',
    );
  });
});
