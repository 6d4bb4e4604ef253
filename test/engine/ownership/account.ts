import type { Deployment } from "../deployment";
import type { Json } from "../harness";
import { ADOPTED, type KINDS, LYON, type Owner, TESTS } from "./program";

/** What an account holds of each kind, in words. */
export type Holdings = Readonly<Record<(typeof KINDS)[number], string>>;

const FOREIGN = "c";
const MEMBERS = ["datacenter-1", "datacenter-2"];
const words = (names: readonly string[]) => [...names].sort().join(", ") || "nothing";

/** Somebody else puts the tag on a test and gives it to the agent: that is to stay, whatever happens. */
export async function tieByHand(stack: Deployment): Promise<void> {
  const { tag, test } = await ids(stack);
  await stack.byHand("POST", `/tags/${tag}/assign`, { assignments: [{ id: test[FOREIGN], type: "test" }] });
  await stack.byHand("POST", `/agents/${LYON}/tests/assign`, { testIds: [test[FOREIGN]] });
}

export async function holdings(stack: Deployment): Promise<Holdings> {
  const { tag, test } = await ids(stack);
  const nameOf = (id: string) => Object.keys(test).find((name) => test[name] === id) ?? `an unknown test`;
  const { assignments } = await stack.byHand("GET", `/tags/${tag}?expand=assignments`);
  const { testIds } = await stack.byHand("GET", `/agents/${LYON}?expand=test-ids`);
  const { agents } = await stack.byHand("GET", "/agents?expand=cluster-member");
  const adopted = (name: string) => agents.find(({ agentId }: Json) => agentId === ADOPTED[name]);
  const members = adopted("datacenter-cluster")?.clusterMembers ?? [];
  return {
    TagAssignment: words(assignments.map(({ id }: Json) => nameOf(id))),
    AgentTestAssignment: words((testIds ?? []).map((id: Json) => nameOf(String(id)))),
    EnterpriseAgent: adopted("office-berlin-1") ? "the agent" : "nothing",
    AgentCluster: words(members.map(({ name }: Json) => name)),
  };
}

/** What the account is to hold: what the owners list, what somebody else tied, and what was adopted while anybody does. */
export function asked(owners: readonly Owner[]): Holdings {
  const tests = words([...new Set([...owners.flatMap((one) => one.tests), FOREIGN])]);
  return {
    TagAssignment: tests,
    AgentTestAssignment: tests,
    EnterpriseAgent: owners.length ? "the agent" : "nothing",
    AgentCluster: owners.length ? words(MEMBERS) : "nothing",
  };
}

async function ids(stack: Deployment) {
  const { tests } = await stack.byHand("GET", "/tests");
  const { tags } = await stack.byHand("GET", "/tags");
  const idOf = (name: string) => tests.find(({ testName }: Json) => testName === `test-${name}`).testId;
  const test: Record<string, string> = Object.fromEntries(TESTS.map((name) => [name, idOf(name)]));
  return { tag: tags.find(({ value }: Json) => value === "web").id, test };
}
