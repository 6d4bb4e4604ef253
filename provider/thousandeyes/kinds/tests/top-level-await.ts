import { Script } from "node:vm";

/** The script is compiled, never run. */
function errorOf(code: string): string | undefined {
  try {
    new Script(code);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Statements that only modules have, and that no function can contain. */
const MODULE_ONLY = /^[ \t]*(?:import\b(?!\s*[(.])[^'"]*(["'])[^'"\n]*\1;?|export\s+(?:default\s+)?)/gm;

/**
 * R237: true if there is an `await` outside all async functions. Such a script compiles as the body of an async
 * function, and does not compile as a static block, where `await` is not allowed at all.
 */
export function hasTopLevelAwait(script: string): boolean {
  if (!/\bawait\b/.test(script)) return false;
  const body = script.replace(MODULE_ONLY, "");
  const isAsync = errorOf(`async () => {\n${body}\n}`) === undefined;
  return isAsync && errorOf(`(class { static {\n${body}\n} })`) === "Unexpected reserved word";
}

export const warnOfAwait = (script: unknown): string | undefined =>
  typeof script === "string" && hasTopLevelAwait(script)
    ? "has an `await` outside all functions, which ThousandEyes does not run (R237). Move it into an async function and " +
      "call that: `run(); async function run() { ... }`."
    : undefined;
