import * as te from "pulumi-thousandeyes";

/** A test and its alert for any shop: whoever deploys it says where the shop is. */
new te.Template("any-shop", {
  description: "A shop, seen from the cloud",
  userInputs: {
    domain: { name: "domain", type: "string", title: "Domain", defaultValue: JSON.stringify("shop.example.com") },
    agents: { name: "agents", type: "agents", title: "Agents" },
  },
  schemaVersion: { tests: "v7", alertRules: "v7" },
  tests: {
    page: JSON.stringify({
      testName: "{{name}}",
      type: "http-server",
      url: "https://{{userInputs.domain}}",
      interval: 300,
      agents: "{{userInputs.agents}}",
    }),
  },
  alertRules: {
    slow: JSON.stringify({
      ruleName: "{{name}} is slow",
      alertType: "http-server",
      expression: "((responseTime >= 1000 ms))",
      testIds: ["{{tests.page.testId}}"],
    }),
  },
});
