import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { counter } from "../report/counter";
import { type Listed, listOf } from "./list-account";

/** An object of the account that a kind exists for. */
export interface ReadObject {
  readonly definition: Definition;
  readonly id: string;
  /** Its name in the account. */
  readonly name: string;
  readonly answer: JsonObject;
}

/** The input that names an object which the kind adopts: the program must say which one it is. */
const ADOPTED: Readonly<Record<string, string>> = { EnterpriseAgent: "agent", AgentCluster: "cluster" };

/** Kinds whose lists show all that a single read shows. Lists of all others omit fields (R053, R110). */
const COMPLETE_IN_LISTS = ["Tag", "TagAssignment"];

/** Reads each object, from its list where that shows everything. What was deleted since it was listed is left out. */
export async function readObjects(
  api: Api,
  listed: readonly Listed[],
  log: (line: string) => void,
): Promise<ReadObject[]> {
  const count = counter("reading the account", listed.length, log);
  const reads = listed.map(async (one) => {
    const { definition, id, name } = one;
    const answer = await read(api, one);
    count.step();
    return answer ? [{ definition, id, name, answer }] : [];
  });
  try {
    return (await Promise.all(reads)).flat();
  } finally {
    count.end();
  }
}

async function read(api: Api, { definition, id, item }: Listed): Promise<JsonObject | undefined> {
  const { kind, operations } = definition;
  const adopted = ADOPTED[kind];
  const state = { ...(adopted ? { [adopted]: id } : {}), ...(kind === "TagAssignment" ? item : {}) };
  const answer = COMPLETE_IN_LISTS.includes(kind)
    ? await listOf(definition).fromItem?.(item, state, api)
    : await operations.read(api, id, state);
  return answer && { ...state, ...answer };
}
