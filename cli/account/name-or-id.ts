import type { JsonObject } from "../../provider/core/json";
import type { LookupDefinition, Named } from "../../provider/core/lookup";
import { nearOrAll } from "./near-or-all";

interface Asked {
  /** The option, for messages: `--test`. */
  readonly option: string;
  /** Names or ids. */
  readonly wanted: readonly string[];
  /** Where they are looked for: `account group 7`. */
  readonly place: string;
}

/**
 * The items with these names or ids. Several may have one name. Throws for one that nothing has, with the names that are
 * near.
 */
export function byNameOrId<Args extends Named, Item>(
  { what, nameOf, idOf }: Pick<LookupDefinition<Args, Item>, "what" | "nameOf" | "idOf">,
  items: readonly JsonObject[],
  { option, wanted, place }: Asked,
): JsonObject[] {
  const found = wanted.flatMap((one) => {
    const ofId = items.filter((item) => idOf(item) === one);
    const all = ofId.length ? ofId : items.filter((item) => nameOf(item) === one);
    if (all.length) return all;
    const near = nearOrAll(one, items.map(nameOf));
    throw new Error(`${option}: there is no ${what} with the name or id "${one}" in ${place}.${near}`);
  });
  return [...new Set(found)];
}
