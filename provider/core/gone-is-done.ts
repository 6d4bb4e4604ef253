import type { Failure } from "./api";

/**
 * For a call that takes away what an object holds: the object may be deleted at the same moment, and all that it holds
 * with it. Then the answer is 404, and there is nothing left to do.
 */
export function goneIsDone(error: Failure): void {
  if (error.status !== 404) throw error;
}
