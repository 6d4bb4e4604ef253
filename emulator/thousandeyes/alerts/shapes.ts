import { date, type Field, type Fields, flag, needed, shape, shapes, text, texts, word, words } from "../wire/fields";

const count: Field = { kind: "whole", min: 1 };

/** R239: the fields of a suppression window. R116: `none` is a repetition that the document does not list. */
export const windowFields: Fields = {
  name: text(),
  isEnabled: flag(),
  startDate: date(),
  // R219: seconds.
  duration: count,
  repeat: shape({
    type: needed(word("none", "day", "week", "month", "custom")),
    intervalType: word("day", "week", "month"),
    intervalLength: count,
    daysOfWeek: words("sun", "mon", "tue", "wed", "thu", "fri", "sat"),
  }),
  endRepeat: shape({ type: word("never", "count", "date"), count, date: date() }),
};

const integration = (...types: string[]): Fields => ({
  integrationId: text(),
  integrationType: word(...types),
  integrationName: text(),
  target: text(),
});

/** R239: the notifications of a rule, and its plain fields. */
export const ruleFields: Fields = {
  isDefault: flag(),
  notifyOnClear: flag(),
  minimumSources: { kind: "whole" },
  minimumSourcesPct: { kind: "whole" },
  roundsViolatingOutOf: { kind: "whole" },
  roundsViolatingRequired: { kind: "whole" },
  notifications: shape({
    email: shape({ recipients: texts(), message: text() }),
    thirdParty: shapes(integration("pager-duty", "slack", "app-dynamics", "service-now")),
    webhook: shapes(integration("webhook")),
    customWebhook: shapes(integration("custom-webhook")),
  }),
};
