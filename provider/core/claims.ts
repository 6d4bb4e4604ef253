import type { Connection } from "./api";

/**
 * What the program of this deployment asks for, of things that more than one resource may own: ties between objects, and
 * objects that are adopted. The engine creates before it deletes, so a resource that is renamed, moved, split or replaced
 * is deleted when its successor owns the same thing already. It checks every resource that the program has, and in a
 * process that serves one deployment only: what was claimed there is not to be taken away there.
 */
export interface Claims {
  /** The program asks for these. */
  claim(things: readonly string[]): void;
  isClaimed(thing: string): boolean;
  /** Nothing is asked for: the program is not run, or this is no kind that shares. */
  readonly isEmpty: boolean;
  /** These were taken away, before anything asked for them. */
  take(things: readonly string[]): void;
  /** Which of these were taken away, and are asked for all the same: they have to be brought back. */
  taken(things: readonly string[]): string[];
  /** They are back. */
  restore(things: readonly string[]): void;
}

const byConnection = new WeakMap<Connection, Claims>();

/** The claims of a process: its connection is the same one throughout. */
export function claimsOf(connection: Connection): Claims {
  const known = byConnection.get(connection) ?? newClaims();
  byConnection.set(connection, known);
  return known;
}

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
