import { groupBy } from "../../../provider/core/group-by";
import type { Account } from "../account";
import type { Finding } from "./check";

interface Named extends Pick<Finding, "kind" | "id" | "name"> {
  /** Names of different sorts are not confused: tags of tests and of agents. */
  readonly sort?: string;
}

/** Whoever looks for one of them finds the other. */
export function inCaseOnly(account: Account): Finding[] {
  const alike = groupBy(named(account), ({ kind, sort, name }) => JSON.stringify([kind, sort, name.toLowerCase()]));
  return [...alike.values()].flatMap((all) => {
    const [{ kind, id, name }, ...others] = all as [Named, ...Named[]];
    if (others.every((other) => other.name === name)) return [];
    return [{ kind, id, name, detail: `like ${others.map((other) => `"${other.name}" (${other.id})`).join(", ")}` }];
  });
}

const named = ({ tests, agents, rules = [], windows = [], tags = [] }: Account): Named[] => [
  ...tests.map(({ id, name }) => ({ kind: "tests" as const, id, name })),
  ...agents.filter(({ type }) => type !== "cloud").map(({ id, name }) => ({ kind: "agents" as const, id, name })),
  ...rules.map(({ id, name }) => ({ kind: "alert-rules" as const, id, name })),
  ...windows.map(({ id, name }) => ({ kind: "alert-suppression-windows" as const, id, name })),
  ...tags
    .filter(({ isBuiltIn }) => !isBuiltIn)
    .map(({ id, key, value, objectType: sort }) => ({ kind: "tags" as const, sort, id, name: `${key}=${value}` })),
];
