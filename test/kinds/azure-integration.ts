import type { Sample } from "./sample";

const tenant = {
  ...{ appId: "shop-app", password: "s3cret", azureTenantId: "shop-tenant" },
};
const queue = "https://shop.servicebus.windows.net/flow-logs";

export const azureIntegration: Sample = {
  minimal: () => ({ name: "tenant", monitoringType: "azure-inventory-monitoring", ...tenant }),
  full: () => [
    {
      ...{ name: "named", monitoringType: "azure-flow-logs-monitoring", serviceBusQueueUrl: queue },
      ...{ appId: "other-app", password: "s3cret-other", azureTenantId: "other-tenant" },
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [[{ monitoringType: "azure-inventory-monitoring" }, { monitoringType: "AZURE-inventory-monitoring" }]],
  beside: () => ({
    monitoringType: { serviceBusQueueUrl: queue },
    serviceBusQueueUrl: { monitoringType: "azure-flow-logs-monitoring" },
  }),
  values: () => ({ name: ["named", "Named otherwise"], accountGroupId: ["281474976710706"] }),
  mend: ({ serviceBusQueueUrl, ...args }) =>
    String(args.monitoringType).toLowerCase() === "azure-flow-logs-monitoring"
      ? { ...args, serviceBusQueueUrl: serviceBusQueueUrl || queue }
      : args,
  path: (id) => `/cloud-insights/integration/azure/${id}`,
  request: "post /cloud-insights/integration/azure/flow-logs",
};
