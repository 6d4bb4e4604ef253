import type { Listed } from "../../account/list-account";
import type { ImportDocument } from "../schema";
import { keyOf, type TerraformState } from "./read-state";

export interface Choice {
  readonly listed: readonly Listed[];
  readonly leftOut: ImportDocument["leftOut"];
}

/** The kinds that a state has objects of: no others have to be read. Without a state: all. */
export function kindsIn(state: TerraformState | undefined, kinds: ReadonlySet<string>): ReadonlySet<string> {
  return state ? new Set(state.objects.map(({ kind }) => kind).filter((kind) => kinds.has(kind))) : kinds;
}

/** Of what the account has and is wanted, the objects that Terraform manages, with their names there. Without a state: all. */
export function filterByState(
  state: TerraformState | undefined,
  kinds: ReadonlySet<string>,
  account: { readonly scope: string; readonly listed: readonly Listed[] },
  isWanted: (object: Listed) => boolean,
): Choice {
  const wanted = account.listed.filter(isWanted);
  if (!state) return { listed: wanted, leftOut: [] };
  const byKey = new Map(state.objects.map((one) => [keyOf(one), one]));
  const known = new Set(account.listed.map(keyOfListed));
  const missing = state.objects.filter((one) => kinds.has(one.kind) && !known.has(keyOf(one)));
  const why = (address: string) => `was not found in the account group ${account.scope} (${address})`;
  return {
    listed: wanted.flatMap((one) => {
      const managed = byKey.get(keyOfListed(one));
      return managed ? [{ ...one, name: managed.name }] : [];
    }),
    leftOut: [
      ...state.leftOut,
      ...missing.map(({ kind, id, name, address }) => ({ kind, id, name, why: why(address) })),
    ],
  };
}

const keyOfListed = ({ definition: { kind }, id }: Listed): string => keyOf({ kind, id });
