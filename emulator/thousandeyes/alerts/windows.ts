import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import { visibleTests } from "../tests/shared";
import { showSimple } from "../tests/show";
import type { RequestContext } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { isNumeric, unparsable, unreadable } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { refuseUnknown } from "../wire/unknown-ids";
import { checkRepeat } from "./repeat";
import { windowFields } from "./shapes";
import type { SuppressionWindow } from "./window";

const path = "/alert-suppression-windows";

/** R117: computed from the clock, for the first occurrence only: no recurring window was recorded. */
function status(window: SuppressionWindow, now: number): string {
  const start = Date.parse(window.startDate);
  const end = start + window.duration * 1000;
  if (now >= end && window.repeat.type === "none") return "ended";
  return window.isEnabled && now >= start && now < end ? "active" : "inactive";
}

/** R119: tests show only with `expand`, as objects; `testIds` is never returned. */
function show({ testIds, ...window }: SuppressionWindow, context: RequestContext): Json {
  const tests = testIds.flatMap((id) => visibleTests(context).find(id) ?? []).map((test) => showSimple(test, context));
  return {
    ...window,
    status: status({ testIds, ...window }, context.world.clock.now()),
    ...(expansions(context).has("test") ? { tests } : {}),
    ...(context.world.on("R119") ? {} : { testIds }),
    _links: selfOf(context, `/v7${path}/${window.alertSuppressionWindowId}`),
  };
}

/** R115: each error names one missing field. */
function checkComplete({ duration, repeat, startDate }: Json): void {
  const lacks = (words: string) => new Refusal(400, `400 Bad Request\n${words} must be specified`);
  if (typeof duration !== "number") throw lacks("duration");
  if (!isObject(repeat)) throw lacks("repeat conditions");
  if (typeof startDate !== "string") throw lacks("startDateTime");
}

function testIdsIn(context: RequestContext, body: Json): string[] | undefined {
  if (!Array.isArray(body.testIds)) return undefined;
  if (!body.testIds.every(isNumeric)) throw unparsable();
  refuseUnknown("testIds", body.testIds, visibleTests(context).has, "Test");
  return body.testIds.map(String);
}

/** R118: an update merges. R116: `none` is a valid repetition. */
function write(context: RequestContext, before?: SuppressionWindow): SuppressionWindow {
  const body = inShape(windowFields, bodyOf(context), context.world.on, unreadable);
  const sent = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const whole: Json = { ...(context.world.on("R118") ? before : {}), ...sent };
  if (context.world.on("R115")) checkComplete(whole);
  checkRepeat(whole, context.world.on);
  return {
    alertSuppressionWindowId: before?.alertSuppressionWindowId ?? context.world.ids.next("window"),
    ...(whole.name === undefined ? {} : { name: String(whole.name) }),
    isEnabled: whole.isEnabled !== false,
    startDate: String(whole.startDate),
    duration: Number(whole.duration),
    repeat: whole.repeat as Json,
    endRepeat: isObject(whole.endRepeat) ? whole.endRepeat : { type: "never" },
    testIds: testIdsIn(context, body) ?? before?.testIds ?? [],
  };
}

export const windowRoutes = crud<RequestContext, SuppressionWindow>({
  path,
  service: services.alerts,
  store: ({ account }) => account.windows,
  write,
  show,
  list: listOf("alertSuppressionWindows", show),
});
