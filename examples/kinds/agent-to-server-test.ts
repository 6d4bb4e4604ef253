import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["US", "DE"] });

/** Loss, latency and path to the gateway of the data centre, with the priority that voice has (DSCP EF). */
new te.AgentToServerTest("datacenter-gateway", {
  server: "vpn.example.com:443",
  interval: 60,
  agents: agents.ids,
  protocol: "tcp",
  probeMode: "syn",
  numPathTraces: 5,
  dscpId: "46",
});
