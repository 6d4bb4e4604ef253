import type { Api } from "../../../core/api";
import { getOrThrow } from "../../../core/collection";

/** A token does not change its user, so each is asked for once. */
const known = new WeakMap<Api, Promise<string>>();

/** True for the user whose token is used. */
export async function isOwnUser(api: Api, uid: string): Promise<boolean> {
  const own = known.get(api) ?? getOrThrow(api, "/users/current", "uid").then((user) => String(user.uid));
  known.set(api, own);
  return (await own.catch(forget(api))) === uid;
}

/** A failure is not remembered. */
const forget = (api: Api) => (error: unknown) => {
  known.delete(api);
  throw error;
};
