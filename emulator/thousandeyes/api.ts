import type { Api } from "../server/api";
import { Refusal } from "../server/refusal";
import type { ApiRequest } from "../server/request";
import { createRuleSwitch } from "../server/rules";
import { accessPolicy } from "./access";
import { noteChange } from "./admin/audit";
import { agentControls } from "./agents/control";
import { alertControls } from "./alerts/control";
import type { Settings } from "./options";
import * as routes from "./routes";
import { rules } from "./rules";
import { seed } from "./seeds";
import type { RequestContext, Route } from "./wire/context";
import { unreadable } from "./wire/refusals";
import { services } from "./wire/services";
import type { Account } from "./world/account";
import { accountOf, createWorld, currentGroup, type World } from "./world/world";

/** R012: these ignore `aid`. */
const WITHOUT_AID = /^\/(account-groups|users\/current|emulated-devices|quotas|usage\/units\/enterprise-agents)/;

/** The account group of a request. A 403 for a group without the caller: never recorded, decided. */
function accountFor(world: World, { path }: Route, query: URLSearchParams): Account {
  const aid = query.get("aid");
  if (aid === null || WITHOUT_AID.test(path) || !world.on("R012")) return accountOf(world, currentGroup(world));
  if (world.groups.has(aid)) return accountOf(world, aid);
  const title =
    "403 Forbidden\nPlease ensure you are using the correct authentication token, and you have the correct role.";
  throw new Refusal(403, title, `There is no account group ${aid} for this user`);
}

const fallback: Route = {
  method: "GET",
  path: "*",
  service: services.tests,
  handle: (context) => {
    throw services.tests.notFound(context, "");
  },
};

/** One table for all emulators: the server makes its router once for each. */
const allRoutes = Object.values(routes).flat();

/** ThousandEyes v7 for the server. */
export function thousandEyes(settings: Settings): Api<World, RequestContext> {
  const on = createRuleSwitch(rules, settings.rulesOff);
  return {
    basePath: "/v7",
    routes: allRoutes,
    fallback,
    rules,
    access: accessPolicy(settings, on),
    controls: [...alertControls, ...agentControls],
    createState: () => seed(createWorld(settings)),
    contextOf: (request: ApiRequest, route, world) => ({
      ...request,
      world,
      account: accountFor(world, route, request.query),
    }),
    // R022: the document requires a body for these, but for the routes that say otherwise.
    requiresBody: on("R022"),
    // R020: E3 is the answer of alert rules to unreadable JSON; it was not recorded for other services.
    unreadableBody: unreadable,
    onReply: noteChange,
  };
}
