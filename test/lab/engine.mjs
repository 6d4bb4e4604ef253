// The engine, and an environment in which it touches nothing of the user's.
import { findEngine } from "../../scripts/engine/find.mjs";
import { environmentIn } from "./environment.mjs";

/** @type {ReturnType<typeof findEngine>} */
let engine;

/** The engine itself, not its launcher. It must be installed. */
export function theEngine() {
  engine ??= findEngine();
  if (!engine) throw new Error("there is no Pulumi engine yet: npm run engine");
  return engine;
}

/**
 * The environment of a shell in which the engine is installed, and has its state and home in a folder.
 * @param {string} root
 */
export const shellIn = (root) => environmentIn(root, theEngine().env);
