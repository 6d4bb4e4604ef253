import type { Input } from "@pulumi/pulumi";
import { defaults, nonEmpty, required } from "../../../core/field";
import { boolean, lines, oneOf, text } from "../../../core/fields";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";
import { headers, type IntegrationHeader } from "./headers";
import { maskedCollection } from "./masked";

/**
 * The request that a webhook sends for alerts, recommendations or traffic monitoring. A `GenericConnector` is where it
 * goes: `ConnectorOperations` assigns the operation to it. An `AlertRule` names the operation in
 * `notifications.customWebhook`.
 */
export interface WebhookOperationArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** What it is sent for: `alerts`, `recommendations` or `traffic-monitoring`. */
  category: Input<"alerts" | "recommendations" | "traffic-monitoring">;
  /**
   * Whether it sends anything.
   * @defaultValue true
   */
  enabled?: Input<boolean>;
  /**
   * Path, added to the target of the connector.
   * @defaultValue ""
   * @example "/alerts"
   */
  path?: Input<string>;
  /**
   * Body, a Handlebars template.
   * @defaultValue ""
   * @example "{\"test\": \"{{alert.test.name}}\"}"
   */
  payload?: Input<string>;
  /**
   * Headers, the whole set. A connector may have headers, too.
   * @defaultValue []
   */
  headers?: Input<Input<IntegrationHeader>[]>;
  /**
   * Parameters of the query: a Handlebars template of a JSON object.
   * @defaultValue ""
   * @example "{\"source\": \"{{alert.test.name}}\"}"
   */
  queryParams?: Input<string>;
}

/** The outputs of a webhook operation. */
export interface WebhookOperationOutputs extends ScopedOutputs {
  /** The same as `id`. */
  operationId: string;
}

const fields = {
  name: nonEmpty(name()),
  category: required(oneOf("alerts", "recommendations", "traffic-monitoring")),
  enabled: defaults(boolean(), true),
  path: text(),
  payload: lines(),
  headers: headers(),
  queryParams: lines(),
};

const where = { path: "/operations/webhooks", listKey: "items", idKey: "id" };

export const webhookOperation = defineKind<WebhookOperationArgs, WebhookOperationOutputs>()({
  kind: "WebhookOperation",
  idOutput: "operationId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a webhook operation" }),
  operations: maskedCollection({
    ...where,
    fields,
    readOnly: ["status"],
    // R213: a request needs the status, which only the server knows. The document has no default for `enabled`.
    toRequest: (body) => ({ enabled: true, ...body, type: "webhook", status: "pending" }),
  }),
});
