import type { Imported } from "./args-of";
import { codeOf } from "./code-of";
import { identifierOf } from "./identifier";
import type { Constant } from "./references";
import { uniqueNames, uniqueNamesByKind } from "./unique-names";

/** An object with its names in the program. */
export interface Declared extends Imported, Constant {
  /** The Pulumi name. */
  readonly logicalName: string;
}

/** An assignment has the name of its tag or connector, a schedule that of its dashboard. */
const SUFFIX: Readonly<Record<string, string>> = {
  TagAssignment: "Assignment",
  ConnectorOperations: "Operations",
  DashboardSchedule: "Schedule",
};

/**
 * Gives every object its names. A Pulumi name is unique in its kind, a constant in the program. `taken`: the Pulumi names
 * of the stack, by kind.
 */
export function declare(
  objects: readonly Imported[],
  moduleOf: (object: Imported) => string,
  taken: ReadonlyMap<string, readonly string[]> = new Map(),
): Declared[] {
  const identifier = uniqueNames([], "_");
  const logicalName = uniqueNamesByKind(taken);
  return objects.map((object) => {
    const { kind } = object.definition;
    return {
      ...object,
      logicalName: logicalName(kind, object.name),
      identifier: identifier(
        `${identifierOf(object.name, `${kind[0]?.toLowerCase()}${kind.slice(1)}`, codeOf(object.definition).alias)}${SUFFIX[kind] ?? ""}`,
      ),
      module: moduleOf(object),
    };
  });
}
