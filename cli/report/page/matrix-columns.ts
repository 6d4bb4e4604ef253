import { groupBy } from "../../../provider/core/group-by";
import { naturalOrder } from "../../output/natural-order";
import { type Account, type Agent, isAway } from "../account";

/** A column of the matrix: an agent, or the agents of a place where there are too many for a column each. */
export interface Column {
  readonly name: string;
  /** Where it is: a country, or `E` for Enterprise agents. */
  readonly group: string;
  readonly ids: readonly string[];
  readonly title: string;
  readonly isAway: boolean;
}

/** More do not fit on paper, and make the page large. */
const MAX_COLUMNS = 60;

const groupOf = ({ type, country }: Agent) => (type === "cloud" ? (country ?? "?") : "E");

/** The agents that run tests: Enterprise agents first, then cloud agents by country. */
export function columnsOf({ agents }: Pick<Account, "agents">): Column[] {
  const inUse = agents.filter(({ testIds }) => testIds.length).sort(inOrder);
  if (inUse.length <= MAX_COLUMNS) return inUse.map(columnOf);
  return [...groupBy(inUse, groupOf)].map(([group, all]) => ({
    name: group === "E" ? "Enterprise agents" : group,
    group,
    ids: all.map(({ id }) => id),
    title: `${all.length} agents`,
    isAway: all.every(isAway),
  }));
}

const columnOf = (agent: Agent): Column => ({
  name: agent.name,
  group: groupOf(agent),
  ids: [agent.id],
  title: [agent.name, agent.id, agent.state].filter(Boolean).join(", "),
  isAway: isAway(agent),
});

const rank = (agent: Agent) => `${agent.type === "cloud" ? `1${groupOf(agent)}` : "0"} ${agent.name} ${agent.id}`;
const inOrder = (a: Agent, b: Agent) => naturalOrder(rank(a), rank(b));
