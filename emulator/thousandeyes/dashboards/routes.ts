import { crud } from "../../server/crud";
import { Refusal } from "../../server/refusal";
import { untag } from "../tags/tagged";
import type { RequestContext } from "../wire/context";
import { services } from "../wire/services";
import type { Dashboard } from "./dashboard";
import { showInList, showRead, showWritten } from "./show";
import { writeDashboard } from "./write";

function refuseBuiltIn({ isBuiltIn }: Dashboard): void {
  if (isBuiltIn) throw new Refusal(403, "403 Forbidden", "Built-in dashboards cannot be changed");
}

/** R164: a bare array, whose order changes every time. */
function list(dashboards: readonly Dashboard[], context: RequestContext) {
  const all = dashboards.map((dashboard) => showInList(dashboard, context));
  const first = context.world.on("R164") && all.length > 0 ? context.world.dashboardListCalls++ % all.length : 0;
  return [...all.slice(first), ...all.slice(0, first)];
}

export const dashboardRoutes = crud<RequestContext, Dashboard>({
  path: "/dashboards",
  service: services.dashboards,
  store: ({ account }) => account.dashboards,
  write: writeDashboard,
  show: showRead,
  showWritten,
  list,
  guard: refuseBuiltIn,
  beforeDelete: ({ dashboardId }, { account }) => untag(account, "dashboard", dashboardId),
});
