import type { Failure } from "../../../core/api";
import type { Operations } from "../../../core/define";
import { defaults, providerOnly } from "../../../core/field";
import { boolean } from "../../../core/fields";
import type { JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";

/** R212: whether the API may disable tests that use what is taken away. Without it the API refuses. */
export const confirmDisabledObjects = () => providerOnly(defaults(boolean(), false));

/** Makes a call with the confirmation that the program gives, and says how to give it where the API refuses. */
export async function confirmed<T>(
  { confirmDisabledObjects: given }: JsonObject,
  call: (query: { confirmDisabledObjects: string }) => Promise<T>,
): Promise<T> {
  const isGiven = given === true;
  return call({ confirmDisabledObjects: String(isGiven) }).catch((error: Failure) => {
    if (isGiven || ![400, 409, 412].includes(error.status ?? 0)) throw error;
    error.message += sentence` If tests use it and would be disabled: set \`confirmDisabledObjects: true\`, deploy, and try again (R212).`;
    throw error;
  });
}

/** Deletes an object of the collection at `path`, with the confirmation that the program gave. */
export const confirmedDelete =
  (path: string): Operations["delete"] =>
  (api, id, state) =>
    confirmed(state, (query) => api.delete(`${path}/${encodeURIComponent(id)}`, query));
