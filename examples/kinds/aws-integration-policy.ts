import * as te from "pulumi-thousandeyes";

/** Only what we run, and where. */
new te.AwsIntegrationPolicy("aws", {
  enabledResourceGroupTypes: ["ec2", "s3-bucket", "eks-ecs"],
  enabledRegions: ["eu-west-1", "eu-central-1"],
  enabledCloudtrail: true,
});
