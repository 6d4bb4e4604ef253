import * as te from "pulumi-thousandeyes";

const office = te.getAgents({ names: ["office-berlin-1"] });

/** The telephone exchange must answer over TLS, as the telephones of the office ask it. */
new te.SipServerTest("telephone-exchange", {
  targetSipCredentials: { sipRegistrar: "sip.example.com", protocol: "tls", port: 5061 },
  interval: 300,
  agents: office.ids,
  sipTimeLimit: 10,
});
