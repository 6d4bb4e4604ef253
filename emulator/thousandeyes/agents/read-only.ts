import { ok, param } from "../../server/request";
import { agentProxies, monitors, notificationRules, userAgents } from "../seeds/read-only";
import type { RequestContext, Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { services } from "../wire/services";

const service = services.agents;

function oneRule(context: RequestContext) {
  const rule = notificationRules.find(({ ruleId }) => ruleId === param(context, "ruleId"));
  if (rule === undefined) throw service.notFound(context, param(context, "ruleId"));
  return ok({ ...rule, _links: selfOf(context, `/v7/agents/notification-rules/${rule.ruleId}`) });
}

const list = (path: string, key: string, items: readonly object[]): Route => ({
  method: "GET",
  path,
  service,
  handle: (context) => ok({ [key]: items, _links: selfOfList(context) }),
});

/** Lists that can only be read (R205). */
export const readOnlyRoutes: Route[] = [
  list("/monitors", "monitors", monitors),
  list("/agents/notification-rules", "agentAlertRules", notificationRules),
  { method: "GET", path: "/agents/notification-rules/:ruleId", service, handle: oneRule },
  list("/user-agents", "userAgents", userAgents),
  list("/agents/proxies", "agentProxies", agentProxies),
];
