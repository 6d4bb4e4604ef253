import type { Api } from "../server/api";
import { Refusal } from "../server/refusal";
import { createRuleSwitch } from "../server/rules";
import { accessPolicy } from "./access";
import { createSessions } from "./auth/sessions";
import { controls } from "./controls";
import type { Settings } from "./options";
import * as routes from "./routes";
import { rules } from "./rules";
import { seed } from "./seeds";
import type { RequestContext, Route } from "./wire/context";
import { service } from "./wire/service";
import { createWorld, type World } from "./world";

const BASE = "/api/v1";

const fallback: Route = {
  method: "GET",
  path: "*",
  service,
  handle: (context) => {
    throw service.notFound(context, "");
  },
};

/** M06: `/monitors` and `DELETE /devices` forbid what begins so, with the base path or without. */
function checkRole(forbidden: readonly string[], method: string, path: string): void {
  const calls = [path, path.slice(BASE.length)].flatMap((one) => [one, `${method} ${one}`]);
  if (forbidden.some((prefix) => calls.some((call) => call.startsWith(prefix)))) {
    throw new Refusal(403, "This action is unauthorized.");
  }
}

/** One table for all emulators: the server makes its router once for each. */
const allRoutes = Object.values(routes).flat();

/** ACS Monitor v1 for the server. */
export function acsMonitor(settings: Settings): Api<World, RequestContext> {
  const on = createRuleSwitch(rules, settings.rulesOff);
  const sessions = createSessions(settings, on);
  return {
    basePath: BASE,
    routes: allRoutes,
    fallback,
    rules,
    access: accessPolicy(sessions, on),
    controls,
    createState() {
      sessions.reset();
      return seed(createWorld(settings, sessions));
    },
    contextOf(request, _route, world) {
      if (on("M06")) checkRole(settings.forbidden, request.method, request.path);
      return { ...request, world };
    },
    // Without a body there are no fields, and those that are required are missed.
    requiresBody: false,
    unreadableBody: () => new Refusal(400, "The body is not JSON."),
    onReply: () => {},
  };
}
