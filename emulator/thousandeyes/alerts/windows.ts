import { showSimple } from "../tests/show";
import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf, selfOfList } from "../wire/links";
import { isNumeric, Refusal, unparsable, unreadable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { checkRepeat } from "./repeat";
import { windowFields } from "./shapes";
import type { SuppressionWindow } from "./window";

const service = "alerts";
const path = "/alert-suppression-windows";
const item = `${path}/:windowId`;

/** R117: worked out from the clock, for the first occurrence: nobody recorded a recurring window. */
function status(window: SuppressionWindow, now: number): string {
  const start = Date.parse(window.startDate);
  const end = start + window.duration * 1000;
  if (now >= end && window.repeat.type === "none") return "ended";
  return window.isEnabled && now >= start && now < end ? "active" : "inactive";
}

/** R119: tests show only when they are asked for, as objects; `testIds` never comes back. */
function show({ testIds, ...window }: SuppressionWindow, asked: Asked): Json {
  const tests = testIds.flatMap((id) => asked.account.tests.get(id) ?? []).map((test) => showSimple(test, asked));
  return {
    ...window,
    status: status({ testIds, ...window }, asked.world.clock.now()),
    ...(expansions(asked).has("test") ? { tests } : {}),
    ...(asked.world.on("R119") ? {} : { testIds }),
    _links: selfOf(asked, `/v7${path}/${window.alertSuppressionWindowId}`),
  };
}

/** R115: one missing thing is named at a time. */
function checkComplete({ duration, repeat, startDate }: Json): void {
  const lacks = (words: string) => new Refusal(400, `400 Bad Request\n${words} must be specified`);
  if (typeof duration !== "number") throw lacks("duration");
  if (!isObject(repeat)) throw lacks("repeat conditions");
  if (typeof startDate !== "string") throw lacks("startDateTime");
}

function testIdsIn({ account }: Asked, body: Json): string[] | undefined {
  if (!Array.isArray(body.testIds)) return undefined;
  if (!body.testIds.every(isNumeric)) throw unparsable();
  const ids = body.testIds.map(String);
  const strangers = ids.filter((id) => !account.tests.has(id));
  if (strangers.length > 0) throw wrongs(strangers.map((id) => `Error in field testIds : Test ${id} does not exist`));
  return ids;
}

/** R118: an update merges. R116: `none` is a repetition like any other. */
function write(asked: Asked, before?: SuppressionWindow): SuppressionWindow {
  const body = inShape(windowFields, bodyOf(asked), asked.world.on, unreadable);
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const whole: Json = { ...(asked.world.on("R118") ? before : {}), ...said };
  if (asked.world.on("R115")) checkComplete(whole);
  checkRepeat(whole, asked.world.on);
  const window: SuppressionWindow = {
    alertSuppressionWindowId: before?.alertSuppressionWindowId ?? asked.world.ids.next("window"),
    ...(whole.name === undefined ? {} : { name: String(whole.name) }),
    isEnabled: whole.isEnabled !== false,
    startDate: String(whole.startDate),
    duration: Number(whole.duration),
    repeat: whole.repeat as Json,
    endRepeat: isObject(whole.endRepeat) ? whole.endRepeat : { type: "never" },
    testIds: testIdsIn(asked, body) ?? before?.testIds ?? [],
  };
  asked.account.windows.set(window.alertSuppressionWindowId, window);
  return window;
}

function find(asked: Asked): SuppressionWindow {
  const window = asked.account.windows.get(param(asked, "windowId"));
  if (window === undefined) throw services.alerts.missing(asked);
  return window;
}

function create(asked: Asked): Answer {
  const window = write(asked);
  return { status: 201, body: show(window, asked), location: `/v7${path}/${window.alertSuppressionWindowId}` };
}

function list(asked: Asked): Answer {
  const windows = [...asked.account.windows.values()].map((window) => show(window, asked));
  return ok({ alertSuppressionWindows: windows, _links: selfOfList(asked) });
}

function remove(asked: Asked): Answer {
  asked.account.windows.delete(find(asked).alertSuppressionWindowId);
  return gone();
}

export const windowRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(show(write(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
