import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";
import { service } from "./monitoring";

// pulumi config set --secret collectorToken ...
const token = new pulumi.Config().requireSecret("collectorToken");

/** The metrics of all tests that have the service's tag, sent to a collector of OpenTelemetry. */
new te.Stream("telemetry", {
  name: "Metrics of the shop",
  type: "opentelemetry",
  endpointType: "http",
  streamEndpointUrl: "https://collector.example.com/v1/metrics",
  customHeaders: { Authorization: pulumi.interpolate`Bearer ${token}` },
  tagMatch: [{ key: service.key, value: service.value }],
});
