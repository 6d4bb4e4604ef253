import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG", "JP", "AU"] });

/** Two of three rounds slow, seen from at least half of the agents: then the people on call get a mail. */
const slow = new te.AlertRule("checkout-slow", {
  alertType: "http-server",
  expression: "((responseTime >= 2000 ms))",
  severity: "major",
  minimumSourcesPct: 50,
  roundsViolatingRequired: 2,
  roundsViolatingOutOf: 3,
  notifications: {
    email: { recipients: ["on-call@example.com"], message: "https://wiki.example.com/runbooks/checkout" },
  },
});

new te.HttpServerTest("checkout", {
  url: "https://shop.example.com/checkout",
  interval: 60,
  agents: agents.ids,
  alertRules: [slow.id],
});
