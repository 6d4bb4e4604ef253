import { isObject, type Json } from "../../server/json";
import { bodyOf, noContent, ok, param } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { RequestContext, Route } from "../wire/context";
import { type Fields, flag, needed, shape, text, texts, whole, word } from "../wire/fields";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { refuseUnknown } from "../wire/unknown-ids";
import { showRead } from "./show";

const service = services.dashboards;
const path = "/dashboards/:id/actions/schedule";
const MANY = Number.MAX_SAFE_INTEGER;

const repeats = ["NONE", "EVERY_DAY", "ALT_EVERY_DAY", "EVERY_WEEK", "EVERY_MONTH", "EVERY_TWO_WEEKS"];
const units = word("DAY", "WEEK", "MONTH");

const scheduleFields: Fields = {
  cronSpec: needed(
    shape({
      startTime: needed(whole(0, MANY)),
      zoneCode: needed(text()),
      repeat: needed(word(...repeats, "EVERY_THREE_MONTHS", "CUSTOM")),
      customRepeat: shape({
        repeatEvery: needed(whole(1, 99)),
        repeatUnit: needed(units),
        daysOfWeek: { kind: "ids" },
      }),
      endRepeat: shape({ endConditionType: needed(word("NEVER", "AFTER", "DATE")), value: whole(0, MANY) }),
    }),
  ),
  dataSource: needed(shape({ name: needed(text()) })),
  dataTimespan: needed(shape({ n: needed(whole(1, MANY)), period: needed(units) })),
  flagEnabled: needed(flag()),
  ...{ flagLocked: flag(), flagAutoShare: flag(), flagIsIncludePiiUserData: flag(), flagAttachPdfToEmail: flag() },
  recipients: texts(),
  expiresAfter: whole(86_400, 157_680_000),
};

/** The document's rules of a repetition. */
function refuseMixed({ repeat, customRepeat, endRepeat }: Json): void {
  const isCustom = isObject(customRepeat);
  if ((repeat === "CUSTOM") !== isCustom) throw invalidValue("cronSpec.customRepeat");
  if (repeat === "NONE" && endRepeat !== undefined) throw invalidValue("cronSpec.endRepeat");
  if (isCustom && customRepeat.daysOfWeek !== undefined && customRepeat.repeatUnit !== "WEEK")
    throw invalidValue("cronSpec.customRepeat.daysOfWeek");
  if (isObject(endRepeat) && (endRepeat.endConditionType === "NEVER") !== (endRepeat.value === undefined))
    throw invalidValue("cronSpec.endRepeat.value");
}

/** Recipients are users; one listed twice is refused, as is one unknown. */
function refuseStrangers({ world }: RequestContext, recipients: readonly string[]): void {
  const known = world.users.list().map(({ email }) => email.toLowerCase());
  refuseUnknown("recipients", recipients, (one) => known.includes(one.toLowerCase()));
  if (new Set(recipients).size < recipients.length) throw invalidValue("recipients");
}

function find(context: RequestContext) {
  const found = context.account.dashboards.find(param(context, "id"));
  if (found === undefined) throw service.notFound(context, param(context, "id"));
  return found;
}

/** R231: replaces the whole schedule; what is left out gets its default (decided, but for the document's expiry). */
function put(context: RequestContext) {
  const dashboard = find(context);
  const body = inShape(scheduleFields, bodyOf(context), context.world.on, invalidValue);
  const cron = isObject(body.cronSpec) ? body.cronSpec : {};
  refuseMixed(cron);
  const recipients = (Array.isArray(body.recipients) ? body.recipients : []).map(String);
  refuseStrangers(context, recipients);
  const known = Object.keys(scheduleFields).filter((name) => body[name] != null);
  const before = context.world.on("R231") ? {} : dashboard.schedule;
  dashboard.schedule = {
    ...{ flagLocked: false, flagAutoShare: false, flagIsIncludePiiUserData: false, flagAttachPdfToEmail: false },
    ...{ recipients, expiresAfter: 157_680_000, ...before },
    ...Object.fromEntries(known.map((name) => [name, body[name]])),
    nextDate: inSeconds(Number(cron.startTime) * 1000),
  };
  // The document: unlike that of a PUT of the dashboard, this answer is that of a GET (R161).
  return ok(showRead(dashboard, context));
}

function remove(context: RequestContext) {
  const dashboard = find(context);
  delete dashboard.schedule;
  return noContent();
}

export const scheduleRoutes: Route[] = [
  { method: "PUT", path, service, handle: put },
  { method: "DELETE", path, service, handle: remove },
];
