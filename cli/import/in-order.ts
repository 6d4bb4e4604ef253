import { VENDORS } from "../engine/vendors";
import type { Imported } from "./args-of";

/** In the order of the kinds, then by name and id: the same account gives the same program. */
export function inOrder(objects: readonly Imported[]): Imported[] {
  const kinds = VENDORS.flatMap(({ registry }) => registry.map(({ kind }) => kind));
  const rank = ({ definition }: Imported) => kinds.indexOf(definition.kind);
  const key = ({ name, id }: Imported) => JSON.stringify([name, id]);
  return [...objects].sort((one, other) => rank(one) - rank(other) || (key(one) < key(other) ? -1 : 1));
}
