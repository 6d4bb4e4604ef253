import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const ORGANIZATION = "281474976700001";

/** The quotas that the API shows. */
const shown = async (get: (path: string) => Promise<JsonObject>) => (await get("/quotas")).quotas;

describe("a quota", () => {
  it("R218 leaves the quotas of others as they are, when it comes, changes and goes", async () => {
    const { refs, by, get } = await newWorld();
    const [aid, other] = refs.groups;
    const theirs = { organizations: [{ accountGroups: [{ aid: other, value: 9 }] }] };
    await by("POST", "/quotas/account-groups/assign", theirs);
    const quota = resource("AccountGroupQuota");
    await quota.create({ aid, value: 5 });
    await quota.update({ aid, value: 6 });
    expect(await shown(get)).toEqual([
      {
        accountGroupQuotas: [
          { aid: other, value: 9 },
          { aid, value: 6 },
        ],
      },
    ]);
    await quota.delete();
    expect(await shown(get)).toEqual([{ accountGroupQuotas: [{ aid: other, value: 9 }] }]);
  });

  it("R218 does not replace a quota of another value, and says how to take it over", async () => {
    const { by, get } = await newWorld();
    await by("POST", "/quotas/assign", { organizations: [{ value: 9 }] });
    await expect(resource("OrganizationQuota").create({ value: 5 })).rejects.toThrow(
      `value: the quota of organisation ${ORGANIZATION} exists already (id ${ORGANIZATION}), 9 units, and is not replaced ` +
        `in silence (R218). If it is yours, take it over: \`adopt: "${ORGANIZATION}"\`.`,
    );
    expect(await shown(get)).toMatchObject([{ organizationQuota: { value: 9 } }]);
    newProcess();
    const adopting = resource("OrganizationQuota");
    await adopting.create({ value: 5, adopt: ORGANIZATION });
    expect(await shown(get)).toMatchObject([{ organizationQuota: { value: 5 } }]);
  });

  it("R190 of the organisation is that of the token, unless the program names another", async () => {
    await newWorld();
    const quota = resource("OrganizationQuota");
    await quota.create({ value: 5 });
    expect([quota.id, quota.outs.quotaId, quota.outs.orgId]).toEqual([ORGANIZATION, ORGANIZATION, undefined]);
    await expect(resource("OrganizationQuota").create({ value: 5, orgId: "7" })).rejects.toThrow("orgId");
  });

  it("keeps the organisation that the program names, which no answer shows", async () => {
    const { refs } = await newWorld();
    const quota = resource("AccountGroupQuota");
    const args = { aid: refs.groups[0], value: 5, orgId: ORGANIZATION };
    await quota.create(args);
    expect((await quota.refresh()).inputs).toEqual(args);
  });

  it("that somebody changed shows as its value, and one that somebody took away as gone", async () => {
    const { by } = await newWorld();
    const quota = resource("OrganizationQuota");
    await quota.create({ value: 5 });
    await by("POST", "/quotas/assign", { organizations: [{ value: 8 }] });
    expect((await quota.refresh()).inputs).toEqual({ value: 8 });
    await by("POST", "/quotas/unassign", { organizations: [ORGANIZATION] });
    expect(await quota.refresh()).toEqual({});
  });

  it("is read from one list, however many there are", async () => {
    const { refs, emulator } = await newWorld();
    const quotas = [resource("AccountGroupQuota"), resource("AccountGroupQuota"), resource("OrganizationQuota")];
    for (const [index, quota] of quotas.entries()) {
      await quota.create(index < 2 ? { aid: refs.groups[index] as string, value: index } : { value: 7 });
    }
    newProcess("lists");
    emulator.clearCalls();
    for (const quota of [...quotas, ...quotas]) await quota.refresh();
    expect(quotas.map(({ outs }) => outs.value)).toEqual([0, 1, 7]);
    // The first object of a list is read alone.
    expect(emulator.calls().map(({ path }) => path)).toEqual(["/v7/quotas", "/v7/quotas"]);
  });
});
