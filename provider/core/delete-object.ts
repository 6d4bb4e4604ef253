import type { Api, Failure } from "./api";
import type { Claims } from "./claims";
import type { Definition } from "./define";
import type { JsonObject } from "./json";

/**
 * Deletes an object. Somebody may delete it at the same moment, or the owner that has it: then the API may refuse the
 * call, and there is nothing left to do.
 */
export async function deleteObject(
  { operations }: Definition,
  { api, id, state, claims }: { api: Api; id: string; state: JsonObject; claims: Claims },
): Promise<void> {
  await operations.delete(api, id, state, claims).catch(async (error: Failure) => {
    if (!MAY_BE_GONE.includes(error.status ?? 0)) throw error;
    const left = await operations.read(api, id, state).catch(() => true);
    if (left) throw error;
  });
}

/** The statuses with which an API refuses a call for what is not there. Not 401: another call may lock the caller out. */
const MAY_BE_GONE = [400, 404, 409, 410, 412, 422];
