import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

const backOffice = new te.HttpServerTest("back-office", {
  url: "https://back-office.example.com",
  interval: 300,
  agents: agents.ids,
});

/** No alerts while the weekly update runs: Sundays from two to four in the night (UTC). */
new te.AlertSuppressionWindow("weekly-update", {
  startDate: "2027-01-03T02:00:00Z",
  duration: 2 * 60 * 60,
  repeat: { type: "custom", intervalType: "week", intervalLength: 1, daysOfWeek: ["sun"] },
  testIds: [backOffice.id],
});
