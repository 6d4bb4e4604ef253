import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });
const office = te.getAgents({ names: ["office-lyon-1"] }).ids.apply(([id = ""]) => id);

/** One team owns the test and runs it from the cloud. It leaves the list of agents to others from then on. */
const intranet = new te.HttpServerTest(
  "intranet",
  { url: "https://intranet.example.com", interval: 300, agents: agents.ids },
  { ignoreChanges: ["agents"] },
);

/** Another team owns the agent in the office, and has it run the test too. */
new te.AgentTestAssignment("office-lyon", { agentId: office, testIds: [intranet.id] });
