import * as te from "pulumi-thousandeyes";

/** The resources of the account, and the traffic between them. */
new te.AwsIntegration("production", {
  monitoringType: "inventory-monitoring",
  roleArn: "arn:aws:iam::012345678901:role/thousandeyes-inventory",
});

new te.AwsIntegration("production-traffic", {
  monitoringType: "flow-logs-monitoring",
  roleArn: "arn:aws:iam::012345678901:role/thousandeyes-flow-logs",
  snsTopicsArns: ["arn:aws:sns:eu-west-1:012345678901:flow-logs"],
});
