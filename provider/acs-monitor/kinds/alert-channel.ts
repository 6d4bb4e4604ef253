import type { Input } from "@pulumi/pulumi";
import { defineVariants } from "../../core/define-kind";
import { defaults, type Fields, required, secret, writeOnly } from "../../core/field";
import { boolean, map, object, oneOf, set, text, variantsOf } from "../../core/fields";
import type { Plain } from "../../core/input";
import type { AdoptArgs } from "./adopt-args";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";
import { email, name, word } from "./values";

interface CommonChannelArgs extends AdoptArgs {
  /**
   * Name.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Whether it is used.
   * @defaultValue true
   */
  isActive?: Input<boolean>;
}

/** Where mails go. */
export interface EmailConfig {
  /**
   * Addresses, the whole set.
   * @example ["ops@example.com"]
   */
  recipients: Input<Input<string>[]>;
}

/** A channel that sends mails. */
export interface EmailChannelArgs extends CommonChannelArgs {
  /** `email`. */
  type: "email";
  /** Where they go. */
  config: Input<EmailConfig>;
}

/** Where text messages go. */
export interface SmsConfig {
  /** Telephone numbers, the whole set. */
  numbers: Input<Input<string>[]>;
}

/** A channel that sends text messages. */
export interface SmsChannelArgs extends CommonChannelArgs {
  /** `sms`. */
  type: "sms";
  /** Where they go. */
  config: Input<SmsConfig>;
}

/** A chat of Slack. */
export interface SlackConfig {
  /** Address of the incoming webhook. A secret; the API answers it masked. */
  webhookUrl: Input<string>;
  /**
   * Channel, if not that of the webhook.
   * @defaultValue none
   */
  channel?: Input<string>;
}

/** A channel that writes to Slack. */
export interface SlackChannelArgs extends CommonChannelArgs {
  /** `slack`. */
  type: "slack";
  /** Which chat. */
  config: Input<SlackConfig>;
}

/** A request to a service of yours. */
export interface WebhookConfig {
  /** Address. */
  url: Input<string>;
  /**
   * `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
   * @defaultValue "POST"
   */
  method?: Input<"GET" | "POST" | "PUT" | "PATCH" | "DELETE">;
  /**
   * Headers, by name.
   * @defaultValue {}
   */
  headers?: Input<{ [name: string]: Input<string> }>;
  /**
   * Key that signs the requests. A secret; the API answers it masked.
   * @defaultValue none
   */
  secret?: Input<string>;
}

/** A channel that calls a service of yours. */
export interface WebhookChannelArgs extends CommonChannelArgs {
  /** `webhook`. */
  type: "webhook";
  /** The request. */
  config: Input<WebhookConfig>;
}

/** Where alerts are sent: `config` is that of its `type`. */
export type AlertChannelArgs = EmailChannelArgs | SmsChannelArgs | SlackChannelArgs | WebhookChannelArgs;

/** The outputs of a channel. */
export interface AlertChannelOutputs {
  /** The same as `id`. */
  alertChannelId: string;
}

/** The API would keep the secret that it has, whatever the state says then (M30). */
const MASK = /^\*+$/;
const unmasked = (value: string) =>
  MASK.test(value) ? "is the mask that the API shows in its place. Give it the secret itself. (M30)" : undefined;
const hidden = () => secret(writeOnly(text({ type: "string", refuse: unmasked })));
const common = { name: name(), isActive: defaults(boolean(), true) };
const of = {
  email: { ...common, config: required(object<Plain<EmailConfig>>({ recipients: required(set(email())) })) },
  sms: { ...common, config: required(object<Plain<SmsConfig>>({ numbers: required(set(word())) })) },
  slack: {
    ...common,
    config: required(object<Plain<SlackConfig>>({ webhookUrl: required(hidden()), channel: text() })),
  },
  webhook: {
    ...common,
    config: required(
      object<Plain<WebhookConfig>>({
        url: required(text()),
        method: defaults(oneOf("GET", "POST", "PUT", "PATCH", "DELETE"), "POST"),
        headers: map(text()),
        secret: hidden(),
      }),
    ),
  },
};
const { keys, variants } = variantsOf("type", of as unknown as Record<string, Fields>);

export const alertChannel = defineVariants<AlertChannelArgs, AlertChannelOutputs>()({
  kind: "AlertChannel",
  idOutput: "alertChannelId",
  nameInput: "name",
  computed: [],
  by: "type",
  of,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/alert-channels", what: "a channel", by: ["type"] }),
  operations: acsCollection({ path: "/alert-channels", fields: keys, variants }),
});
