import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ names: ["Sydney, Australia"] });

/** The chain of signatures must hold, also on the day after the keys were rolled. */
new te.DnssecTest("zone-signatures", {
  domain: "example.com SOA",
  interval: 3600,
  agents: agents.ids,
});
