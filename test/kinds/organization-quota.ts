import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const ORGANIZATION = "281474976700001";

export const organizationQuota: Sample = {
  minimal: () => ({ value: 4_000_000 }),
  full: (): JsonObject[] => [{ value: 12_000 }, { value: 12_000, orgId: ORGANIZATION }],
  same: () => [],
  values: () => ({ orgId: [ORGANIZATION] }),
  isListOnly: true,
  path: (id) => `/quotas/${id}`,
  async exists(get, id) {
    const { quotas } = (await get("/quotas")) as { quotas: { organizationQuota?: JsonObject }[] };
    return quotas.some(({ organizationQuota: one }) => one?.orgId === id);
  },
  unmake: (call, id) => call("POST", "/quotas/unassign", { organizations: [id] }),
  request: "post /quotas/assign",
  within: "organizations",
};
