import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const path = "/cloud-insights/integration/azure/policy/settings";
const rules = [
  { field: "subscription-name", pattern: "^prod-", action: "include" },
  { field: "subscription-id", pattern: "shop", action: "exclude" },
];

export const azureIntegrationPolicy: Sample = {
  minimal: (): JsonObject => ({
    enabledResourceGroupTypes: ["networking"],
    subscriptionsPolicy: { defaultAction: "exclude" },
  }),
  full: () => [
    {
      enabledResourceGroupTypes: ["virtual-wan", "networking"],
      subscriptionsPolicy: { rules, defaultAction: "include" },
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ enabledResourceGroupTypes: ["afd"] }, { enabledResourceGroupTypes: ["networking", "AFD", "afd"] }],
    [
      { subscriptionsPolicy: { defaultAction: "exclude" } },
      { subscriptionsPolicy: { rules: [], defaultAction: "Exclude" } },
    ],
  ],
  values: () => ({ accountGroupId: ["281474976710706"] }),
  path: () => path,
  request: `put ${path}`,
};
