import { type Gate, turnAway } from "./access";
import { type Call, noteCall } from "./calls";
import { ordered, spoil } from "./effects";
import type { Faults } from "./faults";
import type { Router } from "./router";

export interface Desk extends Gate {
  calls: Call[];
  faults: Faults;
  route: Router;
}

/** The connection is to be broken instead of answered. */
export const BROKEN = Symbol("broken connection");

export type Outcome = Response | typeof BROKEN;

async function answer(desk: Desk, request: Request, path: string): Promise<Outcome> {
  const effect = desk.faults.take(request.method, path);
  if (effect === undefined) return desk.route(request);
  if ("status" in effect) return ordered(effect, path);
  if ("delay" in effect) await desk.settings.sleep(effect.delay);
  if ("reset" in effect) {
    if (effect.reset === "after") await desk.route(request);
    return BROKEN;
  }
  return spoil(effect, await desk.route(request), path);
}

/** One call from arrival to answer: noted, let in or turned away, perhaps spoilt, and marked with the rate headers. */
export async function serve(desk: Desk, request: Request, address: string): Promise<Outcome> {
  const url = new URL(request.url);
  const call = noteCall(desk.calls, request.method, url);
  if (desk.settings.latency > 0) await desk.settings.sleep(desk.settings.latency);
  const away = turnAway(desk, request, address, url.pathname);
  const outcome = away ?? (await answer(desk, request, url.pathname));
  if (outcome === BROKEN) return BROKEN;
  call.status = outcome.status;
  const response = new Response(outcome.body, outcome);
  // R006: the rate headers are on every answer, errors and deletions too. An ordered answer may bring its own.
  for (const [name, value] of Object.entries(desk.rate.headers())) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
