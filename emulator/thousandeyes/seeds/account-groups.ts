import { accountOf, type World } from "../world/world";
import { seedRules } from "./alert-rules";
import { seedDashboards } from "./dashboards";
import { seedTags } from "./tags";

export const FIRST_GROUP = "281474976710706";
export const SECOND_GROUP = "281474976710707";
const THIRD_GROUP = "281474976710708";

/** The first one is default and current. The third only makes the list longer. */
const GROUPS: [aid: string, name: string][] = [
  [FIRST_GROUP, "Emulated"],
  [SECOND_GROUP, "Emulated Second"],
  [THIRD_GROUP, "API Team TF Providers"],
];

/** Adds the objects that every new account group has. */
export function seedAccount(world: World, aid: string): void {
  const account = accountOf(world, aid);
  seedRules(account);
  seedTags(account);
  seedDashboards(account);
  account.labels.save({ labelId: "11", name: "Emulated label", isBuiltin: false });
  account.labels.save({ labelId: "12", name: "Second label", isBuiltin: false });
}

export function seedGroups(world: World): void {
  for (const [aid, accountGroupName] of GROUPS) {
    world.groups.save({ aid, accountGroupName });
    seedAccount(world, aid);
  }
}
