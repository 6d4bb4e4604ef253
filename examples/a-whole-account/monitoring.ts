import * as te from "pulumi-thousandeyes";
import { chatOnCall } from "./integrations";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG", "JP", "AU"] }).ids;

/** Mails the team and calls its chat. */
const slow = new te.AlertRule("slow", {
  ruleName: "Slow or down",
  alertType: "http-server",
  expression: '((responseTime >= 2000 ms) || (probDetail != ""))',
  severity: "major",
  minimumSources: 2,
  roundsViolatingRequired: 2,
  roundsViolatingOutOf: 3,
  notifications: { email: { recipients: ["on-call@example.com"] }, customWebhook: chatOnCall },
});

const urls = { shop: "https://shop.example.com", checkout: "https://shop.example.com/checkout" };

export const tests = Object.entries(urls).map(
  ([name, url]) => new te.HttpServerTest(name, { url, interval: 120, agents, alertRules: [slow.id] }),
);

export const service = new te.Tag("shop", { key: "service", value: "shop", objectType: "test" });

new te.TagAssignment("shop", {
  tagId: service.id,
  assignments: tests.map(({ id }) => ({ id, type: "test" as const })),
});
