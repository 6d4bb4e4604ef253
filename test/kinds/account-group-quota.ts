import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

export const accountGroupQuota: Sample = {
  minimal: ({ groups }) => ({ aid: groups[0], value: 4_000_000 }),
  full: ({ groups }): JsonObject[] => [
    { aid: groups[0], value: 12_000 },
    { aid: groups[1], value: 12_000, orgId: "281474976700001" },
  ],
  same: () => [],
  values: ({ groups }) => ({ aid: groups, orgId: ["281474976700001"] }),
  isListOnly: true,
  path: (id) => `/quotas/${id}`,
  async exists(get, id) {
    const { quotas } = (await get("/quotas")) as { quotas: { accountGroupQuotas: JsonObject[] }[] };
    return quotas.some(({ accountGroupQuotas: all }) => all.some(({ aid }) => aid === id));
  },
  unmake: (call, id) => call("POST", "/quotas/account-groups/unassign", { organizations: [{ accountGroups: [id] }] }),
  request: "post /quotas/account-groups/assign",
  within: "organizations.accountGroups",
};
