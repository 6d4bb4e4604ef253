import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { fieldsOf } from "../../provider/core/keys";
import { type Listed, listOf } from "../account/list-account";
import { counter } from "../output/counter";

/** An object of the account that a kind exists for. */
export interface ReadObject {
  readonly definition: Definition;
  readonly id: string;
  /** Its name in the account. */
  readonly name: string;
  readonly answer: JsonObject;
}

/** The input that names an object which the kind adopts: the program must say which one it is. */
const ADOPTED: Readonly<Record<string, string>> = {
  EnterpriseAgent: "agent",
  AgentCluster: "cluster",
  EndpointAgent: "agent",
};

/** The rate limit sets the pace, not this number. After a failure, only so many reads are still under way. */
const AT_A_TIME = 16;

/**
 * Reads each object, from its list where that shows everything: `completeInLists`, by kind. `gone`: deleted since it was
 * listed.
 */
export async function readObjects(
  api: Api,
  listed: readonly Listed[],
  completeInLists: readonly string[],
  log: (line: string) => void,
): Promise<{ found: ReadObject[]; gone: Listed[] }> {
  const count = counter("reading the account", listed.length, log);
  const answers: (JsonObject | undefined)[] = [];
  const waiting = listed.entries();
  let isFailed = false;
  const reader = async () => {
    for (const [index, one] of waiting) {
      if (isFailed) return;
      answers[index] = await read(api, one, completeInLists).catch((error) => {
        isFailed = true;
        throw error;
      });
      count.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, reader));
  } finally {
    count.end();
  }
  const found = listed.flatMap(({ definition, id, name }, index) => {
    const answer = answers[index];
    return answer ? [{ definition, id, name, answer }] : [];
  });
  return { found, gone: listed.filter((_, index) => !answers[index]) };
}

async function read(
  api: Api,
  { definition, id, item }: Listed,
  completeInLists: readonly string[],
): Promise<JsonObject | undefined> {
  const { kind, operations } = definition;
  const adopted = ADOPTED[kind];
  const state = { ...(adopted ? { [adopted]: id } : {}), ...(kind === "TagAssignment" ? item : {}) };
  const answer = completeInLists.includes(kind)
    ? await listOf(definition).fromItem?.(item, state, api)
    : await operations.read(api, id, state);
  const whole = answer && { ...state, ...answer };
  if (whole) refuseWithoutLostName(definition, id, item, whole);
  return whole;
}

/** A name that the list shows and the answer does not: the answer was cut, and may lack more than the name. */
function refuseWithoutLostName(definition: Definition, id: string, item: JsonObject, answer: JsonObject): void {
  const { kind, nameInput } = definition;
  if (!nameInput || !fieldsOf(definition, answer)[nameInput] || (answer[nameInput] ?? null) !== null) return;
  if ((item[nameInput] ?? null) === null) return;
  throw new Error(
    `${kind} ${id}: the API's answer lacks ${nameInput}, which the list shows. Nothing was written. Run this again.`,
  );
}
