import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG", "DE"] });

/** The health page of the shop: it must answer 200, within a second, and say that all is well. */
new te.HttpServerTest("shop-health", {
  url: "https://shop.example.com/health",
  interval: 120,
  agents: agents.ids,
  headers: ["Accept: application/json"],
  desiredStatusCode: "200",
  contentRegex: '"status":\\s*"ok"',
  httpTargetTime: 1000,
});
