import * as te from "pulumi-thousandeyes";

/** The network of everybody who is in a meeting. */
new te.EndpointDynamicAgentToServerTest("meetings", { application: "webex", interval: 60, maxMachines: 200 });
