import { is, type LookupDefinition } from "../../core/lookup";

/** Which integrations for alerts to find. All given args must match. */
export interface GetAlertIntegrationsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["On call"]
   */
  names?: string[];
  /** Only enabled ones, or only disabled ones. */
  enabled?: boolean;
}

/**
 * An integration in the form that `notifications.customWebhook` of an alert rule takes. The API lists webhook operations
 * of the category `alerts` and no others: ids of integrations with PagerDuty, Slack, AppDynamics and ServiceNow, and of
 * older webhooks, are in the web application alone.
 */
export interface FoundAlertIntegration {
  /** Id of the operation (UUID). */
  readonly integrationId: string;
  /** Always `custom-webhook`. */
  readonly integrationType: "custom-webhook";
  /** Name of the operation. */
  readonly integrationName: string;
}

export const alertIntegrations: LookupDefinition<GetAlertIntegrationsArgs, FoundAlertIntegration> = {
  name: "getAlertIntegrations",
  what: "integration for alerts",
  asks: { names: "list", enabled: "boolean" },
  path: "/operations/webhooks",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shape: ({ id, name }) => ({
    integrationId: String(id),
    integrationType: "custom-webhook",
    integrationName: String(name),
  }),
  shows: ["integrationId", "integrationType", "integrationName"],
  matches: (item, { enabled }) => item.category === "alerts" && is(item.enabled, enabled),
};
