import type { Json } from "../../server/json";
import type { Route } from "../wire/context";
import { boolean, type Field, type Fields, list, object, oneOf, required, secret, text } from "../wire/fields";
import { found } from "../wire/found";
import { service } from "../wire/service";
import { things } from "../wire/things";
import type { Item, World } from "../world";

const email: Field = { type: "text", pattern: /^[^\s@]+@[^\s@]+$/ };

const CONFIGS: Record<string, Fields> = {
  email: { recipients: required(list(email, { min: 1 })) },
  sms: { numbers: required(list(text(), { min: 1 })) },
  slack: { webhook_url: required(secret()), channel: text() },
  webhook: {
    url: required(text()),
    method: oneOf(["GET", "POST", "PUT", "PATCH", "DELETE"], "POST"),
    headers: object(),
    secret: secret(),
  },
};

const fields = ({ type }: Json): Fields => ({
  name: required(text()),
  type: required(oneOf(Object.keys(CONFIGS))),
  config: required(object(CONFIGS[String(type)])),
  is_active: boolean(true),
});

/** M18 */
function beforeDelete({ id }: Item, { stores, on }: World): void {
  if (!on("M18")) return;
  for (const store of [stores.monitorAlertRules, stores.alertRules]) {
    for (const rule of store.list()) {
      const channels = (rule.values.channel_ids as number[]).filter((channel) => channel !== id);
      store.save({ ...rule, values: { ...rule.values, channel_ids: channels } });
    }
  }
}

export const channelRoutes: Route[] = [
  ...things({ path: "/alert-channels", store: "alertChannels", fields, beforeDelete }),
  {
    method: "POST",
    path: "/alert-channels/:id/test",
    service,
    // Nothing is sent.
    handle(context) {
      found(context, "alertChannels");
      return { status: 202, body: { queued: true, job_id: context.world.ids.uuid() } };
    },
  },
];
