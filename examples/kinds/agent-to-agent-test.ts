import * as te from "pulumi-thousandeyes";

// Enterprise agents of yours, by their names.
const berlin = te.getAgents({ names: ["office-berlin-1"] });
const lyon = te.getAgents({ names: ["office-lyon-1"] }).ids.apply(([id = ""]) => id);

/** The line between two offices, measured in both directions. */
new te.AgentToAgentTest("berlin-lyon", {
  agents: berlin.ids,
  targetAgentId: lyon,
  interval: 120,
  direction: "bidirectional",
  protocol: "udp",
  throughputMeasurements: true,
  throughputRate: 50,
});
