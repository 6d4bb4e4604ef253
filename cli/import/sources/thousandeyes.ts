import { registry } from "../../../provider/thousandeyes/registry";
import { listAccount } from "../../account/list-account";
import { openApi } from "../../engine/api";
import { assertUnlocked } from "../../engine/unlocked";
import { objectNames } from "../object-names";
import { taggedBy } from "../selection";
import { accountGroupFor, withSettings } from "../settings-of";
import { countWithoutKind } from "../without-kind";
import type { ImportSource } from "./source";

/** An account group of ThousandEyes. */
export const thousandEyesSource: ImportSource = {
  registry,
  command: "import",
  entry: "thousandeyes",
  assertUnlocked,
  async open(env, config, log) {
    const { connection } = openApi(env, config, log);
    const api = connection.within(await connection.scope());
    return { api, origin: { accountGroupId: api.scope } };
  },
  place: accountGroupFor,
  withSettings,
  list: listAccount,
  // Lists of all others omit fields (R053, R110).
  completeInLists: ["Tag", "TagAssignment", "ConnectorOperations", "OrganizationQuota", "AccountGroupQuota"],
  taggedBy,
  withoutKind: countWithoutKind,
  names: objectNames,
};
