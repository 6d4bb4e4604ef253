import * as te from "pulumi-thousandeyes";

/** Production, and nothing else. */
new te.AzureIntegrationPolicy("azure", {
  enabledResourceGroupTypes: ["networking", "virtual-wan"],
  subscriptionsPolicy: {
    rules: [{ field: "subscription-name", pattern: "^prod-", action: "include" }],
    defaultAction: "exclude",
  },
});
