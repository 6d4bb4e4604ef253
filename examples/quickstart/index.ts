import * as te from "pulumi-thousandeyes";

/** Cloud agents near the users of the service. */
const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

/** Raises an alert when the site answers slowly from at least one place, twice in a row. */
const slow = new te.AlertRule("quickstart-slow", {
  alertType: "http-server",
  expression: "((responseTime >= 1000 ms))",
  severity: "major",
  minimumSources: 1,
  roundsViolatingRequired: 2,
  roundsViolatingOutOf: 2,
});

const site = new te.HttpServerTest("quickstart-site", {
  url: "www.example.com",
  interval: 300,
  agents: agents.ids,
  alertRules: [slow.id],
});

/** Tests of one team, found by one label. */
const team = new te.Tag("quickstart-team", { key: "team", value: "quickstart", objectType: "test" });

new te.TagAssignment("quickstart-site-team", {
  tagId: team.id,
  assignments: [{ id: site.id, type: "test" }],
});

export const testId = site.id;
