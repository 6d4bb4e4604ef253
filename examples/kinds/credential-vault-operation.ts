import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret conjurKey ...
const apiKey = new pulumi.Config().requireSecret("conjurKey");

const vault = new te.ConjurConnector("conjur-of-the-shop", {
  target: "https://conjur.example.com",
  account: "shop",
  authentication: { type: "conjur-host", hostId: "host/thousandeyes", apiKey },
});

/** The secrets that tests may use, and where the vault has them. */
const secrets = new te.CredentialVaultOperation("shop-secrets", {
  secrets: [{ name: "checkout-password", secretKey: "shop/checkout/password" }],
});

new te.ConnectorOperations("shop-secrets", {
  connectorType: "conjur",
  connectorId: vault.id,
  operationIds: [secrets.id],
});
