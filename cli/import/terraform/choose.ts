import type { Imported } from "../args-of";
import type { Found, LeftOut } from "../read-account";
import { keyOf, type TerraformState } from "./read-terraform";

/** What was read from the account. */
export interface Account {
  readonly scope: string;
  readonly found: readonly Found[];
  readonly leftOut: readonly LeftOut[];
}

export interface Choice {
  readonly objects: readonly Imported[];
  readonly leftOut: LeftOut[];
  /** What else the state leads to. */
  readonly terraform?: { readonly ignored: number; readonly removedBlocks: string };
}

/** The kinds that a state has objects of: no others have to be read. Without a state: all. */
export function kindsIn(state: TerraformState | undefined, kinds: ReadonlySet<string>): ReadonlySet<string> {
  return state ? new Set(state.objects.map(({ kind }) => kind).filter((kind) => kinds.has(kind))) : kinds;
}

/** Of the selected objects those that Terraform manages, with their names there. Without a state: all, as they are. */
export function choose(
  state: TerraformState | undefined,
  kinds: ReadonlySet<string>,
  selected: readonly Imported[],
  account: Account,
): Choice {
  if (!state) return { objects: selected, leftOut: [...account.leftOut] };
  const byKey = new Map(state.objects.map((one) => [keyOf(one), one]));
  const known = new Set([...account.found.map(keyOfFound), ...account.leftOut.map(keyOf)]);
  const missing = state.objects.filter((one) => kinds.has(one.kind) && !known.has(keyOf(one)));
  const objects = selected.flatMap((object) => {
    const managed = byKey.get(keyOfFound(object));
    return managed ? [{ ...object, name: managed.name }] : [];
  });
  const taken = objects.map(({ definition: { kind }, id }) => ({ kind, id }));
  return {
    objects,
    terraform: { ignored: state.ignored, removedBlocks: state.removedBlocks(taken) },
    leftOut: [
      ...state.leftOut,
      ...account.leftOut.filter((one) => byKey.has(keyOf(one))),
      ...missing.map(({ kind, id, address }) => {
        return { kind, id, why: `was not found in the account group ${account.scope} (${address})` };
      }),
    ],
  };
}

const keyOfFound = ({ definition: { kind }, id }: Pick<Found, "definition" | "id">): string => keyOf({ kind, id });
