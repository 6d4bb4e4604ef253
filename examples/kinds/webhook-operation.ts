import * as te from "pulumi-thousandeyes";

/** What the incident tool gets when an alert is raised. */
const incident = new te.WebhookOperation("open-an-incident", {
  category: "alerts",
  path: "/v1/incidents",
  payload: JSON.stringify({ title: "{{alert.rule.name}}", test: "{{alert.test.name}}" }),
  headers: [{ name: "Content-Type", value: "application/json" }],
});

/** A rule that rings it. */
new te.AlertRule("rings-the-incident-tool", {
  alertType: "http-server",
  expression: "((responseTime >= 900 ms))",
  minimumSources: 1,
  roundsViolatingOutOf: 2,
  roundsViolatingRequired: 1,
  notifications: { customWebhook: [{ integrationId: incident.id, integrationType: "custom-webhook" }] },
});
