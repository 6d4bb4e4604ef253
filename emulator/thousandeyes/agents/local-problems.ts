import { inSeconds } from "../../store/clock";
import { type Answer, type Asked, ok, type Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { periodOf } from "../wire/period";

/** Seeded, in seconds before the account was made: one that still goes on, and one that is over. */
const PROBLEMS = [
  { agentId: "3", began: 1800 },
  { agentId: "5", began: 90_000, lasted: 3600 },
];

/** Cloud agents that had trouble of their own; without a period, those that have it now. Nobody recorded it: decided. */
function list(asked: Asked): Answer {
  const { world } = asked;
  const now = world.clock.now();
  const period = periodOf(asked);
  const problems = PROBLEMS.flatMap(({ agentId, began, lasted }) => {
    const agent = world.agents.get(agentId);
    const start = world.born - began * 1000;
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
  return ok({ localProblems: problems, ...times, _links: selfOfList(asked) });
}

export const localProblemRoutes: Route[] = [
  { method: "GET", path: "/agents/local-problems", service: "agents", handle: list },
];
