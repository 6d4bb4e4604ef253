import type { Sample } from "./sample";

const roleArn = "arn:aws:iam::012345678901:role/thousandeyes";
const topic = "arn:aws:sns:us-east-1:012345678901";

export const awsIntegration: Sample = {
  minimal: () => ({ name: "production", monitoringType: "inventory-monitoring", roleArn }),
  full: () => [
    {
      ...{ name: "named", monitoringType: "flow-logs-monitoring", roleArn: `${roleArn}-2` },
      snsTopicsArns: [`${topic}:b`, `${topic}:a`],
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [[{ monitoringType: "inventory-monitoring" }, { monitoringType: "Inventory-Monitoring" }]],
  beside: () => ({
    monitoringType: { snsTopicsArns: [`${topic}:a`] },
    snsTopicsArns: { monitoringType: "flow-logs-monitoring" },
  }),
  values: () => ({ name: ["named", "Named otherwise"], accountGroupId: ["281474976710706"] }),
  mend: ({ snsTopicsArns, ...args }) =>
    String(args.monitoringType).toLowerCase() === "flow-logs-monitoring"
      ? {
          ...args,
          snsTopicsArns: Array.isArray(snsTopicsArns) && snsTopicsArns.length ? snsTopicsArns : [`${topic}:a`],
        }
      : args,
  path: (id) => `/cloud-insights/integration/aws/${id}`,
  request: "post /cloud-insights/integration/aws/flow-logs",
};
