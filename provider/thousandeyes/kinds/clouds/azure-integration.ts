import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { crossCheck } from "../../../core/define";
import { nonEmpty, replaceOnChange, required } from "../../../core/field";
import { oneOf, text } from "../../../core/fields";
import type { JsonObject } from "../../../core/json";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name, writeOnlySecret } from "../values";
import { onlyForFlowLogs } from "./flow-logs";

/** An Azure tenant that Cloud Insights watches. */
export interface AzureIntegrationArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * What it watches: `azure-inventory-monitoring` the resources, `azure-flow-logs-monitoring` the traffic. Changing it
   * replaces the integration (R217).
   */
  monitoringType: Input<"azure-inventory-monitoring" | "azure-flow-logs-monitoring">;
  /**
   * Application (client) id of the service principal.
   * @example "2f9b2a1c-6d87-4c92-9d51-37efc93c0a4f"
   */
  appId: Input<string>;
  /** Client secret. It is sent and never read back, so drift is not detected (R217). */
  password: Input<string>;
  /**
   * Id of the tenant.
   * @example "e3a72c9b-42b1-4e0b-9b9f-7f6a3b2a1c44"
   */
  azureTenantId: Input<string>;
  /**
   * Address of the Service Bus queue that announces flow logs; for `azure-flow-logs-monitoring` only, which needs it
   * (R217).
   * @defaultValue none
   * @example "https://shop.servicebus.windows.net/flow-logs"
   */
  serviceBusQueueUrl?: Input<string>;
}

/** The outputs of an Azure integration. */
export interface AzureIntegrationOutputs extends ScopedOutputs {
  /** The same as `id`. */
  integrationId: string;
}

const fields = {
  name: nonEmpty(name()),
  monitoringType: replaceOnChange(required(oneOf("azure-inventory-monitoring", "azure-flow-logs-monitoring"))),
  appId: required(text()),
  password: required(writeOnlySecret()),
  azureTenantId: required(text()),
  serviceBusQueueUrl: text(),
};

const where = { path: "/cloud-insights/integration/azure", listKey: "integrations", idKey: "id" };

/** R217: what is written has an address of its own for each type. */
const writtenAt = ({ monitoringType }: JsonObject) =>
  `${where.path}/${monitoringType === "azure-flow-logs-monitoring" ? "flow-logs" : "inventory"}`;

export const azureIntegration = defineKind<AzureIntegrationArgs, AzureIntegrationOutputs>()({
  kind: "AzureIntegration",
  idOutput: "integrationId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [
    crossCheck("R217", ["serviceBusQueueUrl", "monitoringType"], (inputs) =>
      onlyForFlowLogs(inputs, "serviceBusQueueUrl"),
    ),
  ],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "an Azure integration" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R217: the document requires every field
    createAt: writtenAt,
    updateAt: (id, news) => `${writtenAt(news)}/${id}`,
    toRequest: ({ monitoringType: _inPath, ...body }) => body,
  }),
});
