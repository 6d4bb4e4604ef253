import type { Definition } from "../core/define";
import * as kinds from "./kinds";

/** Every kind by its name, in order. A file in `kinds/` that defines a kind is found by itself. */
export const registry: readonly Definition[] = Object.values(kinds).sort((one, other) =>
  one.kind < other.kind ? -1 : 1,
);

export function definitionOf(kind: string): Definition {
  const definition = registry.find((one) => one.kind === kind);
  if (definition) return definition;
  throw new Error(`This version has no kind "${kind}" of ACS Monitor. Update it: a newer one wrote this state.`);
}
