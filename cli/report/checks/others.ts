import { counted } from "../../output/counted";
import { type Account, type Agent, isAway } from "../account";
import type { Finding } from "./check";

/** Rules for these are not assigned to tests. */
const WITHOUT_TESTS = /^agent$|^(endpoint|device)-|-outage$/;

/** A rule that watches nothing needs to ring nobody: most accounts have default rules for types that they do not use. */
export function ringingNobody({ rules, tests }: Account): Finding[] | undefined {
  if (!rules || tests.some(({ rules }) => !rules)) return undefined;
  const enabled = new Set(tests.filter(({ isEnabled }) => isEnabled).map(({ id }) => id));
  return rules.flatMap(({ id, name, type, isDefault, rings, testIds }) => {
    const watched = testIds.filter((testId) => enabled.has(testId)).length;
    if (rings?.length || (!watched && !WITHOUT_TESTS.test(type))) return [];
    const watches = WITHOUT_TESTS.test(type) ? "" : `, watches ${counted(watched, "tests")}`;
    return [{ kind: "alert-rules", id, name, detail: `${isDefault ? "default rule, " : ""}${type}${watches}` }];
  });
}

export function offline({ agents, tests }: Account): Finding[] {
  const enabled = new Map(tests.filter(({ isEnabled }) => isEnabled).map((test) => [test.id, test]));
  return agents.flatMap((agent) => {
    const why = troubleOf(agent);
    const relying = agent.testIds.flatMap((id) => enabled.get(id) ?? []);
    if (!why || !relying.length) return [];
    const alone = relying.filter((test) => test.agents.every(isAway)).length;
    const worst = alone ? `, ${alone} of them on no other that is online` : "";
    const detail = `${why}; ${counted(relying.length, "tests")}${worst}`;
    return [{ kind: "agents", id: agent.id, name: agent.name, detail }];
  });
}

function troubleOf(agent: Agent): string | undefined {
  const { state, lastSeen, size, membersOffline } = agent;
  if (state === "disabled") return "disabled";
  if (isAway(agent)) return `offline${lastSeen ? `, last seen ${lastSeen.slice(0, 10)}` : ""}`;
  return membersOffline ? `${membersOffline} of its ${size} members offline` : undefined;
}

export const silencingForEver = ({ windows }: Account): Finding[] | undefined =>
  windows?.flatMap(({ id, name, tests, silentUntil }) => {
    if (!tests || silentUntil === undefined) return [];
    const until = Number.isFinite(silentUntil)
      ? `until ${new Date(silentUntil).toISOString().slice(0, 10)}`
      : "without end";
    return [{ kind: "alert-suppression-windows", id, name, detail: `${counted(tests, "tests")}, no gap, ${until}` }];
  });
