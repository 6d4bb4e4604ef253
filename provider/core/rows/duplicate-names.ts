import type { UniqueName } from "../define";
import { isUnknown, UNKNOWN } from "../unknown";
import type { Mistake } from "./mistakes";
import type { ReadRow } from "./read-row";

interface IndexedRow extends ReadRow {
  readonly index: number;
}

/** Rows whose resources have the same name, or else whose objects have the same name where it is unique. */
export function duplicateNames(rows: readonly IndexedRow[], uniqueName?: UniqueName): Mistake[] {
  const resources = duplicates(rows, ({ name }) => name).flatMap((same) =>
    same.map(({ index, name, nameColumns: [column, ...others] }) => ({
      row: index,
      ...(others.length === 0 && { column }),
      message: `"${name}" is the name of several rows. Give each row one of its own.`,
    })),
  );
  if (!uniqueName || resources.length > 0) return resources;
  return duplicates(rows, placeOf()).flatMap((same) =>
    same.map(({ index, objectName }) => ({
      row: index,
      message: `${uniqueName.describe(objectName as string)} is in several rows, and there can be only one.`,
    })),
  );
}

/** The name of the object and where it is. Rows with options of their own may be of several accounts. */
function placeOf(): (row: IndexedRow) => string | undefined {
  const places = new Map<unknown, number>();
  return ({ objectName, scope, completed }) => {
    if (objectName === undefined || objectName.includes(UNKNOWN) || isUnknown(scope)) return undefined;
    const place = places.get(completed?.opts) ?? places.size;
    places.set(completed?.opts, place);
    return JSON.stringify([place, scope, objectName]);
  };
}

function duplicates(rows: readonly IndexedRow[], keyOf: (row: IndexedRow) => string | undefined): IndexedRow[][] {
  const groups = new Map<string, IndexedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter((same) => same.length > 1);
}
