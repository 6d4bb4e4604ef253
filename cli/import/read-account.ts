import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";

/** An object of the account that a kind exists for. */
export interface Found {
  readonly definition: Definition;
  readonly id: string;
  readonly answer: JsonObject;
}

/** What is not imported, and why. */
export interface LeftOut {
  readonly kind: string;
  readonly id: string;
  readonly why: string;
}

/** Tests list their agents themselves: an assignment would be a second owner of the same links. */
const OWNED_ELSEWHERE = ["AgentTestAssignment"];

/**
 * Why an item of a list is not the customer's own to manage; undefined if it is. Empty: there is nothing to say, because
 * another kind has it or says it.
 */
const NOT_OWN: Readonly<Record<string, (item: JsonObject) => string | undefined>> = {
  Tag: ({ builtIn }) => (builtIn ? "is built in (R138)" : undefined),
  TagAssignment: ({ builtIn, assignments }) => {
    return !builtIn && Array.isArray(assignments) && assignments.length > 0 ? undefined : "";
  },
  AlertRule: ({ isDefault }) => (isDefault ? "is a default rule of the account" : undefined),
  EnterpriseAgent: ({ agentType }) => (agentType === "enterprise" ? undefined : ""),
  AgentCluster: ({ agentType }) => (agentType === "enterprise-cluster" ? undefined : ""),
};

/** The list of clusters, which their kind does not read from. */
const AGENTS = { path: "/agents", listKey: "agents", idKey: "agentId", query: { expand: ["cluster-member"] } };

/** The input that names an object which the kind adopts: the program must say which one it is. */
const ADOPTED: Readonly<Record<string, string>> = { EnterpriseAgent: "agent", AgentCluster: "cluster" };

/** Reads all objects of the account group: the list of each kind, then each object, because lists omit fields. */
export async function readAccount(api: Api, kinds: ReadonlySet<string>, log: (line: string) => void) {
  const found: Found[] = [];
  const leftOut: LeftOut[] = [];
  for (const definition of registry.filter(({ kind }) => kinds.has(kind) && !OWNED_ELSEWHERE.includes(kind))) {
    const { kind, operations } = definition;
    const bulkRead = operations.bulkRead ?? AGENTS;
    const items = await api.lists.get(bulkRead.path, bulkRead.listKey, bulkRead.query);
    log(`${kind}: ${items.length} in the list`);
    const read = items.map(async (item) => {
      const id = String(item[bulkRead.idKey]);
      const why = item.savedEvent ? "is a saved event (R226)" : NOT_OWN[kind]?.(item);
      if (why) leftOut.push({ kind, id, why });
      if (why !== undefined) return;
      const adopted = ADOPTED[kind];
      const state = { ...(adopted ? { [adopted]: id } : {}), ...(kind === "TagAssignment" ? item : {}) };
      const answer = await operations.read(api, id, state);
      if (answer) found.push({ definition, id, answer: { ...state, ...answer } });
    });
    await Promise.all(read);
  }
  return { found, leftOut };
}
