import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret collectorToken ...
const token = new pulumi.Config().requireSecret("collectorToken");

/** The metrics of all tests that have the tag, sent to a collector. */
new te.Stream("shop-metrics", {
  type: "opentelemetry",
  endpointType: "http",
  streamEndpointUrl: "https://otel.example.com/v1/metrics",
  customHeaders: { Authorization: pulumi.interpolate`Bearer ${token}` },
  tagMatch: [{ key: "team", value: "shop" }],
  filters: { testTypes: { values: ["http-server", "page-load"] } },
});
