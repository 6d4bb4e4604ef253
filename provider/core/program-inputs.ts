import type { Connection } from "./api";
import { canonicalJson, type JsonObject } from "./json";

const byConnection = new WeakMap<Connection, Set<string>>();

/**
 * The inputs that the engine checked in this process: those of the program. A refresh compares resources before the
 * program runs, also those that left it: they own nothing any more.
 */
export function programInputs(connect: () => Connection) {
  return {
    add: (inputs: JsonObject): void => void seenIn(connect).add(textOf(inputs)),
    has: (inputs: JsonObject): boolean => seenIn(connect).has(textOf(inputs)),
  };
}

const textOf = ({ __provider, ...inputs }: JsonObject): string => canonicalJson(inputs);

/** Without settings there is no connection, and nothing is deployed. */
function seenIn(connect: () => Connection): Set<string> {
  try {
    const connection = connect();
    const seen = byConnection.get(connection) ?? new Set<string>();
    byConnection.set(connection, seen);
    return seen;
  } catch {
    return new Set();
  }
}
