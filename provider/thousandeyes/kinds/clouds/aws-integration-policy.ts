import type { Input } from "@pulumi/pulumi";
import { required } from "../../../core/field";
import { boolean, oneOf, set } from "../../../core/fields";
import { singleton } from "../../../core/singleton";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { LEFT_ON_DELETE, policyOf, withMandatory } from "./policies";

const GROUPS = [
  ...(["cloudfront", "ec2", "eks-ecs", "global-accelerator", "direct-connect", "s3-bucket"] as const),
  ...(["network-firewall", "global-network"] as const),
] as const;

const REGIONS = [
  ...(["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "ca-west-1", "mx-central-1"] as const),
  ...(["sa-east-1", "eu-central-1", "eu-west-1", "eu-west-2", "eu-south-1", "eu-west-3", "eu-south-2"] as const),
  ...(["eu-north-1", "eu-central-2", "il-central-1", "me-south-1", "me-central-1", "af-south-1"] as const),
  ...(["ap-east-1", "ap-south-2", "ap-southeast-3", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7"] as const),
  ...(["ap-south-1", "ap-northeast-3", "ap-northeast-2", "ap-southeast-1", "ap-southeast-2"] as const),
  "ap-northeast-1",
] as const;

/**
 * Which AWS resources ThousandEyes inventories: settings that every account group has once (R217). The first
 * deployment takes them over; `pulumi destroy` leaves them as they are, and says so.
 */
export interface AwsIntegrationPolicyArgs extends ScopedArgs {
  /**
   * Groups of resources, the whole set. `ec2` is always one of them, listed or not.
   * @example ["ec2", "s3-bucket"]
   */
  enabledResourceGroupTypes: Input<Input<(typeof GROUPS)[number]>[]>;
  /**
   * Regions, the whole set, at least one.
   * @example ["eu-west-1"]
   */
  enabledRegions: Input<Input<(typeof REGIONS)[number]>[]>;
  /** Whether the inventory uses CloudTrail too. */
  enabledCloudtrail: Input<boolean>;
}

/** The outputs of the AWS policy. */
export interface AwsIntegrationPolicyOutputs extends ScopedOutputs {
  /** The same as `id`: the account group. */
  policyId: string;
}

const fields = {
  enabledResourceGroupTypes: required(set(oneOf(...GROUPS))),
  enabledRegions: required(set(oneOf(...REGIONS))),
  enabledCloudtrail: required(boolean()),
};

export const awsIntegrationPolicy = defineKind<AwsIntegrationPolicyArgs, AwsIntegrationPolicyOutputs>()({
  kind: "AwsIntegrationPolicy",
  idOutput: "policyId",
  computed: [],
  fields,
  crossChecks: [],
  canonical: withMandatory("ec2"),
  leftOnDelete: LEFT_ON_DELETE,
  operations: singleton({
    path: "/cloud-insights/integration/aws/policy/settings",
    fields,
    always: "enabledResourceGroupTypes",
    each: policyOf("AWS"),
  }),
});
