import { Script } from "node:vm";

/** The text is compiled, never run. */
function errorOf(code: string): string | undefined {
  try {
    new Script(code);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What only modules have, and no function can hold. */
const MODULE_ONLY = /^[ \t]*(?:import\b(?!\s*[(.])[^'"]*(["'])[^'"\n]*\1;?|export\s+(?:default\s+)?)/gm;

/**
 * R237: whether `await` stands outside all async functions. Of two places that hold statements one takes it, the body of an
 * async function, and one does not, a static block, where it is not even the name of a function.
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
