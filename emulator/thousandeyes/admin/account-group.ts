import { Refusal } from "../wire/refusals";
import type { Account } from "../world/account";
import { accountOf, type World } from "../world/world";

export interface AccountGroup {
  aid: string;
  accountGroupName: string;
}

/** The account group of the caller: the first one, always. */
export const currentGroup = (world: World): string => world.groups.keys().next().value ?? "";

/** R012: these know nothing of `aid`. */
const WITHOUT_AID = /^\/(account-groups|users\/current|emulated-devices)/;

/** The store a call is about. An account group the caller is not in is a 403: nobody recorded it, decided. */
export function accountFor(world: World, path: string, aid: string | null): Account {
  if (aid === null || WITHOUT_AID.test(path) || !world.on("R012")) return accountOf(world, currentGroup(world));
  if (world.groups.has(aid)) return accountOf(world, aid);
  const title =
    "403 Forbidden\nPlease ensure you are using the correct authentication token, and you have the correct role.";
  throw new Refusal(403, title, `There is no account group ${aid} for this user`);
}
