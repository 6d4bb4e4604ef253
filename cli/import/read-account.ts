import type { Api } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { argsOf, type Imported } from "./args-of";
import { type Listed, listAccount } from "./list-account";
import { type ObjectNames, objectNames } from "./object-names";
import { readObjects } from "./read-objects";
import type { ImportDocument } from "./schema";
import { isSelected, kindsOf, type Selection, taggedBy } from "./selection";
import { filterByState, kindsIn } from "./terraform/filter-by-state";
import type { TerraformState } from "./terraform/read-state";
import { countWithoutKind, type WithoutKind } from "./without-kind";

/** What the account group has, as far as it is wanted. */
export interface Account {
  readonly imported: readonly Imported[];
  readonly inStack: readonly Listed[];
  readonly leftOut: ImportDocument["leftOut"];
  readonly withoutKind: readonly WithoutKind[];
  readonly names: ObjectNames;
}

interface Wanted {
  readonly selection: Selection;
  /** Whether the stack has the object already. */
  readonly isInStack: (object: Listed) => boolean;
  /** Where the objects are, if that is not where the stack puts new ones. */
  readonly placed: JsonObject;
  /** Only what this Terraform state manages. */
  readonly terraform?: TerraformState | undefined;
}

/** Reads what is wanted, with as few calls as exactness allows. */
export async function readAccount(
  api: Api,
  { selection, isInStack, placed, terraform }: Wanted,
  log: (line: string) => void,
): Promise<Account> {
  const kinds = kindsIn(terraform, kindsOf(selection.type));
  const listed = await listAccount(api, kinds);
  const isTagged = await taggedBy(api, selection.tag);
  const isWanted = (one: Listed) => isSelected(one, selection) && isTagged(one);
  const { listed: selected, leftOut: unknown } = filterByState(
    terraform,
    kinds,
    { scope: api.scope, listed },
    isWanted,
  );
  const others = selected
    .filter(({ why }) => why)
    .map(({ definition, ...one }) => leftOut({ ...one, definition }, one.why));
  const own = selected.filter(({ why }) => why === undefined);
  const isEverything = !selection.type && !selection.tag && !terraform;
  const [withoutKind, names, found] = await Promise.all([
    isEverything ? countWithoutKind(api, listed) : [],
    objectNames(api, listed),
    readObjects(
      api,
      own.filter((one) => !isInStack(one)),
      log,
    ),
  ]);
  const read = found.map((one) => [one, argsOf(one, api.scope, placed)] as const);
  return {
    imported: read.flatMap(([, args]) => (typeof args === "string" ? [] : [args])),
    inStack: own.filter(isInStack),
    leftOut: [
      ...unknown,
      ...others,
      ...read.flatMap(([one, args]) => (typeof args === "string" ? [leftOut(one, args)] : [])),
    ],
    withoutKind,
    names,
  };
}

const leftOut = ({ definition, id, name }: Pick<Listed, "definition" | "id" | "name">, why = "") => ({
  kind: definition.kind,
  id,
  name,
  why,
});
