import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret azurePassword ...
const password = new pulumi.Config().requireSecret("azurePassword");

new te.AzureIntegration("offices", {
  monitoringType: "azure-inventory-monitoring",
  appId: "2f9b2a1c-6d87-4c92-9d51-37efc93c0a4f",
  azureTenantId: "e3a72c9b-42b1-4e0b-9b9f-7f6a3b2a1c44",
  password,
});
