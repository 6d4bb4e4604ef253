import { agentProxies, emulatedDevices, monitors, notificationRules } from "../seeds/read-only";
import { type Asked, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf, selfOfList } from "../wire/links";
import { services } from "../wire/services";

const service = "agents";

function oneRule(asked: Asked) {
  const rule = notificationRules.find(({ ruleId }) => ruleId === param(asked, "ruleId"));
  if (rule === undefined) throw services.agents.missing(asked);
  return ok({ ...rule, _links: selfOf(asked, `/v7/agents/notification-rules/${rule.ruleId}`) });
}

/** What a device calls itself shows only when it is asked for. */
function devices(asked: Asked) {
  const isWide = expansions(asked).has("user-agent");
  const shown = emulatedDevices.map(({ userAgent, ...device }) => ({
    ...device,
    ...(isWide ? { availableUserAgents: [userAgent], defaultUserAgentTemplate: userAgent } : {}),
  }));
  return ok({ emulatedDevices: shown, _links: selfOfList(asked) });
}

const list = (path: string, key: string, items: readonly object[]): Route => ({
  method: "GET",
  path,
  service,
  handle: (asked) => ok({ [key]: items, _links: selfOfList(asked) }),
});

/** Lists that this API can only read (R205). */
export const readOnlyRoutes: Route[] = [
  list("/monitors", "monitors", monitors),
  list("/agents/notification-rules", "agentAlertRules", notificationRules),
  { method: "GET", path: "/agents/notification-rules/:ruleId", service, handle: oneRule },
  list("/agents/proxies", "agentProxies", agentProxies),
  { method: "GET", path: "/emulated-devices", service, handle: devices },
];
