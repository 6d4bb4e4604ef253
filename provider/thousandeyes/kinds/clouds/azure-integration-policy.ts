import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { required } from "../../../core/field";
import { list, object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { singleton } from "../../../core/singleton";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { LEFT_ON_DELETE, policyOf, withMandatory } from "./policies";

const GROUPS = ["afd", "security", "express-route", "virtual-wan", "traffic-manager", "networking"] as const;

/** A rule that says whether a subscription is watched. */
export interface AzureSubscriptionRule {
  /** What the pattern is compared with: `subscription-id` or `subscription-name`. */
  field: Input<"subscription-id" | "subscription-name">;
  /** A text or a regular expression. */
  pattern: Input<string>;
  /** What happens to a subscription that matches: `include` or `exclude`. */
  action: Input<"include" | "exclude">;
}

/** Which subscriptions are watched. */
export interface AzureSubscriptionsPolicy {
  /**
   * Rules, at most 10 (R217). The first one that matches decides.
   * @defaultValue none
   */
  rules?: Input<Input<AzureSubscriptionRule>[]>;
  /** What happens to a subscription that no rule matches: `include` or `exclude`. */
  defaultAction: Input<"include" | "exclude">;
}

/**
 * Which Azure resources ThousandEyes inventories: settings that every account group has once (R217). The first
 * deployment takes them over; `pulumi destroy` leaves them as they are, and says so.
 */
export interface AzureIntegrationPolicyArgs extends ScopedArgs {
  /**
   * Groups of resources, the whole set. `networking` is always one of them, listed or not.
   * @example ["networking", "virtual-wan"]
   */
  enabledResourceGroupTypes: Input<Input<(typeof GROUPS)[number]>[]>;
  /** The subscriptions. */
  subscriptionsPolicy: Input<AzureSubscriptionsPolicy>;
}

/** The outputs of the Azure policy. */
export interface AzureIntegrationPolicyOutputs extends ScopedOutputs {
  /** The same as `id`: the account group. */
  policyId: string;
}

const action = () => required(oneOf("include", "exclude"));

const rule = object<Plain<AzureSubscriptionRule>>({
  field: required(oneOf("subscription-id", "subscription-name")),
  pattern: required(text()),
  action: action(),
});

const fields = {
  enabledResourceGroupTypes: required(set(oneOf(...GROUPS))),
  subscriptionsPolicy: required(
    object<Plain<AzureSubscriptionsPolicy>>({ rules: list(rule), defaultAction: action() }),
  ),
};

export const azureIntegrationPolicy = defineKind<AzureIntegrationPolicyArgs, AzureIntegrationPolicyOutputs>()({
  kind: "AzureIntegrationPolicy",
  idOutput: "policyId",
  computed: [],
  fields,
  crossChecks: [
    crossCheck("R217", ["subscriptionsPolicy"], ({ subscriptionsPolicy: policy }) =>
      isJsonObject(policy) && Array.isArray(policy.rules) && policy.rules.length > 10
        ? `has ${policy.rules.length} rules; at most 10 are allowed.`
        : undefined,
    ),
  ],
  canonical: withMandatory("networking"),
  leftOnDelete: LEFT_ON_DELETE,
  operations: singleton({
    path: "/cloud-insights/integration/azure/policy/settings",
    fields,
    always: "enabledResourceGroupTypes",
    each: policyOf("Azure"),
    // The document requires the list, even if there are none.
    toRequest: ({ subscriptionsPolicy, ...body }) => ({
      ...body,
      subscriptionsPolicy: { rules: [], ...(subscriptionsPolicy as JsonObject) },
    }),
  }),
});
