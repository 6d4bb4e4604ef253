import type { Connection } from "./api";
import { canonicalJson, type JsonObject } from "./json";
import { perConnection } from "./per-connection";

const seenIn = perConnection(() => new Set<string>());

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
