import type { Sample } from "./sample";

const path = "/cloud-insights/integration/aws/policy/settings";

export const awsIntegrationPolicy: Sample = {
  minimal: () => ({ enabledResourceGroupTypes: ["ec2"], enabledRegions: ["eu-west-1"], enabledCloudtrail: false }),
  full: () => [
    {
      enabledResourceGroupTypes: ["s3-bucket", "ec2"],
      enabledRegions: ["eu-west-1", "ap-south-1"],
      enabledCloudtrail: true,
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ enabledResourceGroupTypes: ["s3-bucket"] }, { enabledResourceGroupTypes: ["ec2", "S3-bucket", "s3-bucket"] }],
    [{ enabledRegions: ["eu-west-1", "us-east-1"] }, { enabledRegions: ["us-east-1", "EU-west-1"] }],
  ],
  values: () => ({ accountGroupId: ["281474976710706"] }),
  path: () => path,
  request: `put ${path}`,
};
