import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { shellIn } from "../lab/engine.mjs";
import { outcome } from "../lab/processes.mjs";
import type { Deployment } from "./deployment";

const main = join(__dirname, "..", "..", "dist", "cli", "main.js");

/** Environment of the commands of a stack. */
export const environmentOf = (stack: Deployment) => ({ ...shellIn(dirname(stack.folder)), ...stack.env });

/** The command as it is built, in the folder of the program. */
export function runCommand(stack: Deployment, args: readonly string[], env: Record<string, string | undefined> = {}) {
  const all = { ...environmentOf(stack), ...env };
  return outcome(spawn(process.execPath, [main, ...args], { cwd: stack.folder, env: all }));
}
