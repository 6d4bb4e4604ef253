import type { Connection } from "./api";

/**
 * What a process remembers of its deployment: one for its connection. Without settings there is no connection and nothing
 * is deployed; what is made then is forgotten.
 */
export function perConnection<T>(make: () => T): (connect: () => Connection) => T {
  const known = new WeakMap<Connection, T>();
  return (connect) => {
    const made = make();
    try {
      const connection = connect();
      const found = known.get(connection) ?? made;
      known.set(connection, found);
      return found;
    } catch {
      return made;
    }
  };
}
