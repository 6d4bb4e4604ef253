import type { Api } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import type { Listed } from "../account/list-account";
import { argsOf, type Imported } from "./args-of";
import type { ObjectNames } from "./object-names";
import { objectReference } from "./object-reference";
import { readObjects } from "./read-objects";
import type { ImportDocument } from "./schema";
import { assertFits, isSelected, kindsOf, type Selection } from "./selection";
import type { ImportSource } from "./sources/source";
import { filterByState, kindsIn } from "./terraform/filter-by-state";
import type { TerraformState } from "./terraform/read-state";
import type { WithoutKind } from "./without-kind";

/** What the account group has, as far as it is wanted. */
export interface Account {
  readonly imported: readonly Imported[];
  readonly inStack: readonly Listed[];
  readonly leftOut: ImportDocument["leftOut"];
  readonly withoutKind: readonly WithoutKind[];
  readonly names: ObjectNames;
}

interface Wanted {
  readonly source: ImportSource;
  readonly selection: Selection;
  /** Whether the stack has the object already. */
  readonly isInStack: (object: Listed) => boolean;
  /** The account group of the objects, as args, if the stack puts new ones into another. */
  readonly scopeArgs: JsonObject;
  /** Only what this Terraform state manages. */
  readonly terraform?: TerraformState | undefined;
}

/** Reads what is wanted, with as few calls as exactness allows. */
export async function readAccount(
  api: Api,
  { source, selection, isInStack, scopeArgs, terraform }: Wanted,
  log: (line: string) => void,
): Promise<Account> {
  const kinds = kindsIn(terraform, kindsOf(source.registry, selection.type));
  const { listed, refused } = await source.list(api, kinds);
  const isUnread = refused.length > 0 && (selection.type || terraform || listed.length === 0);
  if (isUnread) throw refused[0]?.error;
  const isTagged = await source.taggedBy(api, selection.tag);
  const isWanted = (one: Listed) => isSelected(one, selection) && isTagged(one);
  assertFits(selection, listed, isWanted);
  const wanted = filterByState(terraform, kinds, { scope: api.scope, listed }, isWanted);
  const importable = wanted.listed.filter(({ why }) => why === undefined);
  const isEverything = !selection.type && !selection.tag && !terraform;
  const [withoutKind, names, { found, gone }] = await Promise.all([
    isEverything ? source.withoutKind(api, listed) : [],
    source.names(api, listed),
    readObjects(
      api,
      importable.filter((one) => !isInStack(one)),
      source.completeInLists,
      log,
    ),
  ]);
  const read = found.map((object) => ({ object, args: argsOf(object, api.scope, scopeArgs) }));
  return {
    imported: read.flatMap(({ args }) => (typeof args === "string" ? [] : [args])),
    inStack: importable.filter(isInStack),
    leftOut: [
      ...wanted.leftOut,
      ...wanted.listed.flatMap((one) => (one.why ? [{ ...objectReference(one), why: one.why }] : [])),
      ...gone.map((one) => ({ ...objectReference(one), why: "was deleted while the account was read" })),
      ...read.flatMap(({ object, args }) =>
        typeof args === "string" ? [{ ...objectReference(object), why: args }] : [],
      ),
    ],
    withoutKind: [
      ...withoutKind,
      ...refused.map(({ kind, error }) => ({ what: kind, count: undefined, why: error.message })),
    ],
    names,
  };
}
