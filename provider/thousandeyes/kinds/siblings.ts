import type { Definition } from "../../core/define";
import { copied } from "./answer-keys";

/** The number of kinds that are named; more are counted. */
const MAX_NAMED = 5;

/**
 * Kinds of one family (all types of test, all kinds that manage agents) know each other's properties: a property of a
 * sibling is not a misspelt property of this kind.
 */
export function siblings(kinds: readonly Definition[]): readonly Definition[] {
  return kinds.map((definition) => ({
    ...definition,
    unknownKey: (key) => elsewhere(definition, key) ?? copied(key, definition),
  }));

  function elsewhere({ kind, idOutput }: Definition, key: string): string | undefined {
    const having = kinds
      .filter((other) => other.idOutput === idOutput && Object.hasOwn(other.fields, key))
      .map((one) => one.kind);
    if (having.length === 0) return undefined;
    const more = having.length - MAX_NAMED;
    const named = [...having.slice(0, MAX_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
    return `${kind} has no such property; only ${named} ${having.length === 1 ? "has" : "have"} it. Remove it.`;
  }
}
