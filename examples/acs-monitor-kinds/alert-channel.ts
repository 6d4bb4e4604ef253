import * as pulumi from "@pulumi/pulumi";
import * as acs from "pulumi-thousandeyes/acs-monitor";

// pulumi config set --secret signingKey ...
const secret = new pulumi.Config().requireSecret("signingKey");

/** The people who watch the service. */
new acs.AlertChannel("operations-mail", {
  type: "email",
  config: { recipients: ["operations@example.com"] },
});

/** The tool that opens incidents. It knows by the signature that a call is ours. */
new acs.AlertChannel("incident-tool", {
  type: "webhook",
  config: { url: "https://incidents.example.com/hooks/acs", headers: { "X-Team": "web" }, secret },
});
