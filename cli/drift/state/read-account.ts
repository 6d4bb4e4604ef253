import type { JsonObject } from "../../../provider/core/json";
import { readErrors } from "../../engine/errors";
import type { Account } from "./accounts";
import { bare, markedLike } from "./marks";
import { assertOurs, type StateResource } from "./read-state";

/** What the API tells of a resource now; `id` is absent if it is gone. */
export interface Found {
  readonly id?: string;
  readonly outputs: JsonObject;
  /** Secrets in them are marked. */
  readonly inputs: JsonObject;
}

/** The rate limit sets the pace, not this number. After a failure, only so many reads are still under way. */
const AT_A_TIME = 32;

/** Reads each resource as a refresh does: lists are shared. Throws if any cannot be read. */
export async function readAccount(
  resources: readonly StateResource[],
  accountOf: (resource: StateResource) => Account,
): Promise<Map<StateResource, Found>> {
  const found = new Map<StateResource, Found>();
  const errors: { urn: string; message: string }[] = [];
  const waiting = oneOfEachKindFirst(resources).values();
  const reader = async () => {
    for (const one of waiting) {
      if (errors.length > 0) return;
      try {
        found.set(one, await read(one, accountOf(one)));
      } catch (error) {
        errors.push({ urn: one.urn, message: (error as Error).message });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, reader));
  if (errors.length > 0) throw readErrors(errors);
  return found;
}

async function read(resource: StateResource, { handler }: Account): Promise<Found> {
  assertOurs(resource);
  const { kind = "", id, inputs, outputs } = resource;
  const answer: { id?: string; props?: JsonObject; inputs?: JsonObject } = await handler(kind).read(id, bare(outputs));
  if (!answer.id) return { outputs: {}, inputs: {} };
  return {
    id: answer.id,
    outputs: answer.props ?? {},
    inputs: markedLike(answer.inputs ?? {}, inputs) as JsonObject,
  };
}

/** The first object of a kind asks for the list that the others wait for: all lists are under way at once. */
function oneOfEachKindFirst(resources: readonly StateResource[]): StateResource[] {
  const first = new Map(resources.map((one) => [`${one.kind} ${one.outputs.aid}`, one]));
  const firsts = new Set(first.values());
  return [...firsts, ...resources.filter((one) => !firsts.has(one))];
}
