import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret incidentToken ...
const token = new pulumi.Config().requireSecret("incidentToken");

/** The tool that opens incidents. */
new te.GenericConnector("incident-tool", {
  target: "https://incidents.example.com",
  authentication: { type: "bearer-token", token },
  headers: [{ name: "Accept", value: "application/json" }],
});
