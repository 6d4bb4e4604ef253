import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret conjurKey ...
const apiKey = new pulumi.Config().requireSecret("conjurKey");

/** The vault that knows the passwords. */
new te.ConjurConnector("conjur", {
  target: "https://conjur.example.com",
  account: "example",
  authentication: { type: "conjur-host", hostId: "host/thousandeyes", apiKey },
});
