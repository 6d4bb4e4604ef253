import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret panoramaPassword ...
const password = new pulumi.Config().requireSecret("panoramaPassword");

/** The firewalls of the branches. ThousandEyes makes a key for itself every hour. */
new te.PanoramaConnector("panorama", {
  target: "https://panorama.example.com",
  authentication: { type: "pan-key-gen", username: "thousandeyes", password, keyTtl: 60 },
});
