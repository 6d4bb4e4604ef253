import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

const sites = ["www", "blog"].map(
  (name) => new te.HttpServerTest(name, { url: `https://${name}.example.com`, interval: 300, agents: agents.ids }),
);

/** One tag for all that belongs to a team: dashboards and reports find it by that. */
const team = new te.Tag("team-web", { key: "team", value: "web", objectType: "test" });

new te.TagAssignment("team-web", {
  tagId: team.id,
  assignments: sites.map(({ id }) => ({ id, type: "test" as const })),
});
