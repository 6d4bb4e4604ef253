import type { Input } from "@pulumi/pulumi";
import { required, writeOnly } from "../../../core/field";
import { lines, object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { anyId } from "../values";

/** E-mails of an alert. */
export interface EmailNotification {
  /**
   * Addresses, the whole set.
   * @defaultValue []
   * @example ["noc@example.com"]
   */
  recipients?: Input<Input<string>[]>;
  /**
   * Text of the mail.
   * @defaultValue ""
   */
  message?: Input<string>;
}

/** A notification through an integration with another product. */
export interface ThirdPartyNotification {
  /** Id of the integration. The API lists none: the web application shows it. */
  integrationId: Input<string>;
  /** `pager-duty`, `slack`, `app-dynamics` or `service-now`. */
  integrationType: Input<"pager-duty" | "slack" | "app-dynamics" | "service-now">;
}

/** A call of a webhook integration. */
export interface WebhookNotification {
  /** Id of the integration. */
  integrationId: Input<string>;
  /** Always `webhook`. */
  integrationType: Input<"webhook">;
  /**
   * Name of the integration. The server knows it by the id: it is sent, never compared.
   * @defaultValue ""
   */
  integrationName?: Input<string>;
  /**
   * Target of the integration. The server knows it by the id: it is sent, never compared.
   * @defaultValue ""
   */
  target?: Input<string>;
}

/** A call of a custom webhook integration. */
export interface CustomWebhookNotification {
  /** Id of a `WebhookOperation` (UUID), whose category is `alerts`. */
  integrationId: Input<string>;
  /** Always `custom-webhook`. */
  integrationType: Input<"custom-webhook">;
  /**
   * Name of the integration. The server knows it by the id: it is sent, never compared.
   * @defaultValue ""
   */
  integrationName?: Input<string>;
  /**
   * Target of the integration. The server knows it by the id: it is sent, never compared.
   * @defaultValue ""
   */
  target?: Input<string>;
}

/** Who is notified when an alert is raised. */
export interface Notifications {
  /**
   * E-mails.
   * @defaultValue {}
   */
  email?: Input<EmailNotification>;
  /**
   * Integrations with other products, the whole set.
   * @defaultValue []
   */
  thirdParty?: Input<Input<ThirdPartyNotification>[]>;
  /**
   * Webhooks, the whole set.
   * @defaultValue []
   */
  webhook?: Input<Input<WebhookNotification>[]>;
  /**
   * Custom webhooks, the whole set. `getAlertIntegrations` finds them by name, in just this form.
   * @defaultValue []
   */
  customWebhook?: Input<Input<CustomWebhookNotification>[]>;
}

/** Integrations are identified by id. Values that the server derives from the id are not drift. */
function integration<const T extends string>(...types: T[]) {
  const keys = { integrationId: required(anyId()), integrationType: required(oneOf(...types)) };
  return object<{ integrationId: string; integrationType: T }>(keys);
}

function webhook<const T extends string>(type: T) {
  const derived = { integrationName: writeOnly(text()), target: writeOnly(text()) };
  return object<{ integrationId: string; integrationType: T; integrationName?: string; target?: string }>({
    ...integration(type).keys,
    ...derived,
  });
}

const by = { by: "integrationId" };

export const notifications = () =>
  object<Plain<Notifications>>({
    email: object({ recipients: set(text()), message: lines() }),
    thirdParty: set(integration("pager-duty", "slack", "app-dynamics", "service-now"), by),
    webhook: set(webhook("webhook"), by),
    customWebhook: set(webhook("custom-webhook"), by),
  });
