import * as te from "pulumi-thousandeyes";

const berlin = te.getAgents({ names: ["office-berlin-1"] });
const lyon = te.getAgents({ names: ["office-lyon-1"] }).ids.apply(([id = ""]) => id);

/** How a call from Berlin sounds in Lyon, with the priority that voice has (DSCP EF). */
new te.VoiceTest("call-berlin-lyon", {
  agents: berlin.ids,
  targetAgentId: lyon,
  interval: 600,
  duration: 10,
  dscpId: "46",
});
