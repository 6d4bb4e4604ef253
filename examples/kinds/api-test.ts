import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret apiToken ...
const bearerToken = new pulumi.Config().requireSecret("apiToken");
const agents = te.getAgents({ names: ["Frankfurt, Germany"] });

/** Places an order and reads it back: the second step uses what the first one answered. */
new te.ApiTest("orders-api", {
  url: "https://api.example.com",
  interval: 300,
  agents: agents.ids,
  requests: [
    {
      name: "place an order",
      method: "post",
      url: "https://api.example.com/orders",
      headers: [{ key: "Content-Type", value: "application/json" }],
      body: JSON.stringify({ article: "probe", amount: 1 }),
      authType: "bearer-token",
      bearerToken,
      assertions: [{ name: "status-code", operator: "is", value: "201" }],
      variables: [{ name: "orderId", value: "id" }],
    },
    {
      name: "read it back",
      url: "https://api.example.com/orders/{{orderId}}",
      authType: "bearer-token",
      bearerToken,
      assertions: [{ name: "response-body", operator: "includes", value: "probe" }],
    },
  ],
});
