import { perConnection } from "./per-connection";

/**
 * The things that the program of this deployment claims and that more than one resource may own: links between objects,
 * and adopted objects. The engine creates before it deletes. So if a resource is renamed, moved, split or replaced, the
 * old one is deleted when its successor already owns the same thing. The engine first checks every resource of the
 * program, in one process for one deployment: what was claimed in these checks must not be removed in this process.
 */
export interface Claims {
  /** The program claims these. */
  claim(things: readonly string[]): void;
  isClaimed(thing: string): boolean;
  /** True if nothing is claimed: the program is not run, or no kind in it shares things. */
  readonly isEmpty: boolean;
  /** These were removed before they were claimed. */
  take(things: readonly string[]): void;
  /** Those of these that were removed and are claimed now: they have to be restored. */
  taken(things: readonly string[]): string[];
  /** These are restored. */
  restore(things: readonly string[]): void;
}

/** The claims of a process, which has one connection. */
export const claimsIn = perConnection(newClaims);

export function newClaims(): Claims {
  const claimed = new Set<string>();
  const gone = new Set<string>();
  return {
    claim: (things) => things.forEach((thing) => void claimed.add(thing)),
    isClaimed: (thing) => claimed.has(thing),
    get isEmpty() {
      return claimed.size === 0;
    },
    take: (things) => things.forEach((thing) => void gone.add(thing)),
    taken: (things) => things.filter((thing) => gone.has(thing)),
    restore: (things) => things.forEach((thing) => void gone.delete(thing)),
  };
}
