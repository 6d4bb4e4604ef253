import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret chatToken ...
const token = new pulumi.Config().requireSecret("chatToken");

/** The team's chat. */
const chat = new te.GenericConnector("chat", {
  name: "Chat",
  target: "https://chat.example.com",
  authentication: { type: "bearer-token", token },
});

/** What the chat gets when an alert is raised. */
const onCall = new te.WebhookOperation("on-call", {
  name: "On call",
  category: "alerts",
  path: "/rooms/on-call",
  payload: JSON.stringify({ text: "{{alert.rule.name}}: {{alert.test.name}}" }),
  headers: [{ name: "Content-Type", value: "application/json" }],
});

/** Rules ring it by its name, as those of another program would. */
export const chatOnCall = te.getAlertIntegrations({ names: ["On call"] }, { dependsOn: onCall }).items;

new te.ConnectorOperations("chat", { connectorId: chat.id, operationIds: [onCall.id] });
