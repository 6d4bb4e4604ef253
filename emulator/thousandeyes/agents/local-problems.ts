import { ok, type Reply } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { RequestContext, Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { periodOf } from "../wire/period";
import { services } from "../wire/services";

/** Seeded, in seconds before the account was made: one problem that continues, and one that is over. */
const PROBLEMS = [
  { agentId: "3", began: 1800 },
  { agentId: "5", began: 90_000, lasted: 3600 },
];

/** Cloud agents that had local problems; without a period, those that have them now. Never recorded: decided. */
function list(context: RequestContext): Reply {
  const { world } = context;
  const now = world.clock.now();
  const period = periodOf(context);
  const problems = PROBLEMS.flatMap(({ agentId, began, lasted }) => {
    const agent = world.agents.find(agentId);
    const start = world.createdAt - began * 1000;
    const end = lasted === undefined ? undefined : start + lasted * 1000;
    const isWanted = period.isGiven ? start <= period.until && (end ?? now) >= period.from : end === undefined;
    if (agent === undefined || !isWanted) return [];
    const { agentName, countryId, location } = agent;
    return {
      agent: { agentId, agentName, countryId, location },
      startDate: inSeconds(start),
      ...(end === undefined ? {} : { endDate: inSeconds(end) }),
      duration: Math.floor(((end ?? now) - start) / 1000),
      active: end === undefined,
    };
  });
  const times = period.isGiven ? { startDate: inSeconds(period.from), endDate: inSeconds(period.until) } : {};
  return ok({ localProblems: problems, ...times, _links: selfOfList(context) });
}

export const localProblemRoutes: Route[] = [
  { method: "GET", path: "/agents/local-problems", service: services.agents, handle: list },
];
