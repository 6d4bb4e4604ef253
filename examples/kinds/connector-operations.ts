import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret chatToken ...
const token = new pulumi.Config().requireSecret("chatToken");

/** Where to. */
const chat = new te.GenericConnector("chat", {
  target: "https://chat.example.com",
  authentication: { type: "other-token", token },
});

/** What. */
const messages = ["alerts", "recommendations"].map(
  (category) =>
    new te.WebhookOperation(`chat-about-${category}`, {
      category: category as "alerts" | "recommendations",
      path: `/rooms/${category}`,
      payload: JSON.stringify({ text: "{{alert.test.name}}" }),
    }),
);

/** Both together: all that goes there. */
new te.ConnectorOperations("chat", { connectorId: chat.id, operationIds: messages.map(({ id }) => id) });
