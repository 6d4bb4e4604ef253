import { counted } from "../../output/counted";
import { type Account, type Agent, isAway } from "../account";
import type { Finding } from "./check";

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
