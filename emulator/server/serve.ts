import { type AccessControl, rejectCall } from "./access";
import { type Call, noteCall } from "./calls";
import { applyFault } from "./effects";
import type { Faults } from "./faults";
import { BROKEN, type Outcome } from "./outcome";
import type { Router } from "./router";
import type { ServerSettings } from "./settings";

export interface Server extends AccessControl {
  settings: ServerSettings;
  calls: Call[];
  faults: Faults;
  route: Router;
}

async function answer(server: Server, request: Request, path: string): Promise<Outcome> {
  const effect = server.faults.take(request.method, path);
  const respond = () => server.route(request);
  return effect === undefined ? respond() : applyFault(effect, { path, respond, sleep: server.settings.sleep });
}

/** Handles one call: records it, accepts or rejects it, applies a fault if there is one, and adds the rate headers. */
export async function serve(server: Server, request: Request, address: string): Promise<Outcome> {
  const { settings, policy, rate } = server;
  const url = new URL(request.url);
  const call = noteCall(server.calls, request.method, url);
  if (settings.latency > 0) await settings.sleep(settings.latency);
  const rejection = rejectCall(server, request, address, url.pathname);
  const outcome = rejection ?? (await answer(server, request, url.pathname));
  if (outcome === BROKEN) return BROKEN;
  call.status = outcome.status;
  const response = new Response(outcome.body, outcome);
  // A response given in a fault may have its own rate headers.
  for (const [name, value] of Object.entries(policy.rateHeaders(rate.status()))) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
