import { spawn } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { shellIn } from "../lab/engine.mjs";
import { outcome } from "../lab/processes.mjs";
import { type Deployment, newDeployment } from "./deployment";

const root = join(__dirname, "..", "..");
const main = join(root, "dist", "cli", "main.js");

/** An empty program in whose folder the programs that `import` writes run too: they are TypeScript. */
export async function newImport(language: "js" | "ts" = "js") {
  const stack = await newDeployment({ program: "", language });
  if (language === "ts") return stack;
  const types = join("node_modules", "@types");
  await mkdir(join(stack.folder, types), { recursive: true });
  await symlink(join(root, types, "node"), join(stack.folder, types, "node"));
  return stack;
}

/** Environment of the commands of a stack. */
export const environmentOf = (stack: Deployment) => ({ ...shellIn(dirname(stack.folder)), ...stack.env });

/** The command as it is built. */
export function runImport(stack: Deployment, args: readonly string[], env: Record<string, string | undefined> = {}) {
  const all = { ...environmentOf(stack), ...env };
  return outcome(spawn(process.execPath, [main, "import", ...args], { cwd: stack.folder, env: all }));
}
