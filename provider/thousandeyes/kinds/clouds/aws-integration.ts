import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { crossCheck } from "../../../core/define";
import { nonEmpty, replaceOnChange, required } from "../../../core/field";
import { oneOf, set, text } from "../../../core/fields";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";
import { onlyForFlowLogs } from "./flow-logs";

/** An AWS account that Cloud Insights watches. The API cannot update one: every change replaces it (R217). */
export interface AwsIntegrationArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group. Changing it replaces the integration.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * What it watches: `inventory-monitoring` the resources, `flow-logs-monitoring` the traffic. Changing it replaces the
   * integration.
   */
  monitoringType: Input<"inventory-monitoring" | "flow-logs-monitoring">;
  /**
   * ARN of the role that ThousandEyes assumes. Changing it replaces the integration.
   * @example "arn:aws:iam::012345678901:role/thousandeyes"
   */
  roleArn: Input<string>;
  /**
   * ARNs of the SNS topics that announce flow logs, the whole set, at least one; for `flow-logs-monitoring` only (R217).
   * Changing them replaces the integration.
   * @defaultValue none
   * @example ["arn:aws:sns:us-east-1:012345678901:flow-logs"]
   */
  snsTopicsArns?: Input<Input<string>[]>;
}

/** The outputs of an AWS integration. */
export interface AwsIntegrationOutputs extends ScopedOutputs {
  /** The same as `id`. */
  integrationId: string;
  /** The external id of the account group, for the trust policy of the role. */
  externalId: string;
}

const fields = {
  name: replaceOnChange(nonEmpty(name())),
  monitoringType: replaceOnChange(required(oneOf("inventory-monitoring", "flow-logs-monitoring"))),
  roleArn: replaceOnChange(required(text())),
  snsTopicsArns: replaceOnChange(set(text())),
};

const where = { path: "/cloud-insights/integration/aws", listKey: "integrations", idKey: "id" };

export const awsIntegration = defineKind<AwsIntegrationArgs, AwsIntegrationOutputs>()({
  kind: "AwsIntegration",
  idOutput: "integrationId",
  nameInput: "name",
  computed: ["externalId"],
  fields,
  crossChecks: [
    crossCheck("R217", ["snsTopicsArns", "monitoringType"], (inputs) => onlyForFlowLogs(inputs, "snsTopicsArns")),
  ],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "an AWS integration" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT merges", // R217: there is no update, and no field that could need one
    createAt: ({ monitoringType }) =>
      `${where.path}/${monitoringType === "flow-logs-monitoring" ? "flow-logs" : "inventory"}`,
    toRequest: ({ monitoringType: _inPath, ...body }) => body,
  }),
});
