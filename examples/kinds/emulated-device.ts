import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

/** The tablet at the tills. */
const till = new te.EmulatedDevice("till", { category: "tablet", width: 1280, height: 800 });

new te.PageLoadTest("till-page", {
  url: "https://till.example.com",
  interval: 900,
  agents: agents.ids,
  emulatedDeviceId: till.id,
});
