import type { Sample } from "./sample";

const json = (value: object) => JSON.stringify(value);
const test = { testName: "{{name}}", type: "http-server", url: "https://{{userInputs.domain}}", interval: 300 };

export const template: Sample = {
  minimal: () => ({ name: "shop" }),
  full: () => [
    {
      ...{ name: "named", description: "For shops", icon: "server", certificationLevel: "certified" },
      schemaVersion: { tests: "v7", alertRules: "v7" },
      userInputs: {
        domain: {
          ...{ name: "domain", type: "string", title: "Domain", description: "Where the shop is" },
          defaultValue: '"shop.example.com"',
          allowedValues: [{ name: "Shop", value: '"shop.example.com"' }],
        },
      },
      groupings: [{ name: "one", title: "One", type: "test", description: "The first", items: ["web", "api"] }],
      labels: { all: json({ name: "All" }) },
      tests: { web: json(test) },
      endpointTests: { laptop: json({ name: "Laptop", testType: "Http" }) },
      tags: { team: json({ key: "team", value: "shop", objectType: "test" }) },
      alertRules: { slow: json({ ruleName: "slow", testIds: ["{{tests.web.testId}}"] }) },
      dashboards: { wall: json({ title: "Wall", widgets: [] }) },
      dashboardFilters: { shops: json({ name: "Shops", context: [] }) },
      deploymentStrategy: { web: "update", team: "ignore" },
      resourceInclusion: { web: "skipped" },
      modules: ["default"],
      sharingScope: "organization",
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ tests: { web: '{"a":1,"b":[2]}' } }, { tests: { web: '{ "b": [2],\n"a": 1 }' } }],
    [{ schemaVersion: { tests: "v6" } }, { schemaVersion: {} }],
    [{ deploymentStrategy: { web: "update" } }, { deploymentStrategy: { web: "Update" } }],
  ],
  values: () => ({ name: ["named", "Named otherwise"], accountGroupId: ["281474976710706"] }),
  path: (id) => `/templates/${id}`,
  notInputs: { isBuiltIn: "only ThousandEyes writes it" },
};
