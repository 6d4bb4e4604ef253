import type { Api, Failure } from "../../provider/core/api";
import { find } from "../../provider/core/find";
import { quotas as lookup } from "../../provider/thousandeyes/lookups/quotas";

/**
 * The quotas that hold here: over one nothing is saved that needs more units. Nothing where there is none, or the
 * token may not see them.
 */
export async function quotas(api: Api): Promise<string[]> {
  try {
    const all = await find(api, lookup, {}, "the organisation");
    return all.flatMap(({ aid, value }) => {
      if (aid !== undefined && String(aid) !== api.scope) return [];
      const whose = aid === undefined ? "organisation" : "account group";
      return [`The quota of the ${whose} is ${Number(value).toLocaleString("en-US")} units in a billing period.`];
    });
  } catch (error) {
    if ((error as Failure).status === 403) return [];
    throw error;
  }
}
