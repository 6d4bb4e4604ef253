import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

const shop = new te.HttpServerTest("shop", { url: "https://shop.example.com", interval: 300, agents: agents.ids });

/** Only the shop, whatever a dashboard shows. */
new te.DashboardFilter("shop", {
  context: [{ dataSourceId: "CLOUD_AND_ENTERPRISE_AGENTS", filters: [{ filterId: "TEST", values: [shop.id] }] }],
});
