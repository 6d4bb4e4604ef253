import { isJsonObject, type Json } from "../../provider/core/json";

/** Who gets a message when a rule raises an alert: addresses, and integrations by name. */
export function recipientsOf(notifications: Json | undefined): string[] {
  if (!isJsonObject(notifications)) return [];
  const { email, ...others } = notifications;
  const addresses = isJsonObject(email) && Array.isArray(email.recipients) ? email.recipients.map(String) : [];
  const integrations = ["thirdParty", "webhook", "customWebhook"]
    .flatMap((kind) => others[kind] ?? [])
    .filter(isJsonObject)
    .map(({ integrationType, integrationName, integrationId }) =>
      [integrationType, integrationName || integrationId].filter(Boolean).join(" "),
    );
  return [...addresses, ...integrations];
}
