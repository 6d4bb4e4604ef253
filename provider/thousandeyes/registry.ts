import type { Definition } from "../core/define";
import * as kinds from "./kinds";
import { siblings } from "./kinds/siblings";

/** Every kind by its name, in order. A file in `kinds/` that defines a kind is found by itself. */
export const registry: readonly Definition[] = siblings(
  Object.values(kinds).sort((one, other) => (one.kind < other.kind ? -1 : 1)),
);

export function definitionOf(kind: string): Definition {
  const definition = registry.find((one) => one.kind === kind);
  if (definition) return definition;
  throw new Error(
    `This version of pulumi-thousandeyes has no kind "${kind}". Update it: a newer one wrote this state.`,
  );
}
