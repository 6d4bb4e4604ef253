import { Refusal } from "../../server/refusal";
import type { RequestContext } from "../wire/context";
import { wrongs } from "../wire/refusals";
import type { AccountGroup } from "./account-group";

const FORBIDDEN =
  "403 Forbidden\nPlease ensure you are using the correct authentication token, and you have the correct role.\n" +
  "You do not have permissions to update this Account Group";
/** The slip is the API's own. */
const UNDELETABLE = "You do not have permissions do delete this account.";

/** The changes that each group saw since it was made. */
const changes = new WeakMap<AccountGroup, number>();

/** R192: rights on a new account group come and go. As recorded: of three changes the first is taken. */
export function refuseForNow(group: AccountGroup, { method, world }: RequestContext): void {
  const { flappingRights } = world.settings;
  const isNew = group.createdAt !== undefined && world.clock.now() < group.createdAt + flappingRights * 1000;
  if (!isNew || !world.on("R192")) return;
  const count = changes.get(group) ?? 0;
  changes.set(group, count + 1);
  if (count % 3 === 0) return;
  throw method === "DELETE" ? wrongs([UNDELETABLE]) : new Refusal(403, FORBIDDEN);
}
