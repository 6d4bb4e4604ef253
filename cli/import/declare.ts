import type { Imported } from "./args-of";
import { identifierOf, uniqueNames } from "./names";
import type { Constant } from "./references";

/** An object with its names in the program. */
export interface Declared extends Imported, Constant {
  /** The Pulumi name. */
  readonly logicalName: string;
}

/** Names that are given already. */
export interface GivenNames {
  /** The Pulumi name of an object that has one, by `<kind> <id>`. */
  readonly own: ReadonlyMap<string, string>;
  /** The Pulumi names that are taken, by kind. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
}

/** An assignment has the name of its tag. */
const SUFFIX: Readonly<Record<string, string>> = { TagAssignment: "Assignment" };

const NONE: GivenNames = { own: new Map(), taken: new Map() };

/** Gives every object its names. A Pulumi name is unique in its kind, a constant in the program. */
export function declare(
  objects: readonly Imported[],
  moduleOf: (object: Imported) => string,
  given: GivenNames = NONE,
): Declared[] {
  const identifier = uniqueNames([], "_");
  const logical = new Map<string, (wanted: string) => string>();
  return objects.map((object) => {
    const { kind } = object.definition;
    const unique = logical.get(kind) ?? uniqueNames([...(given.taken.get(kind) ?? []), ...ownNames(given, kind)]);
    logical.set(kind, unique);
    return {
      ...object,
      logicalName: given.own.get(`${kind} ${object.id}`) ?? unique(object.name),
      identifier: identifier(
        `${identifierOf(object.name, `${kind[0]?.toLowerCase()}${kind.slice(1)}`)}${SUFFIX[kind] ?? ""}`,
      ),
      module: moduleOf(object),
    };
  });
}

const ownNames = ({ own }: GivenNames, kind: string) =>
  [...own].flatMap(([key, name]) => (key.startsWith(`${kind} `) ? [name] : []));
