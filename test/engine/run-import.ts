import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Deployment, newDeployment } from "./deployment";
import { runCommand } from "./run-command";

export { environmentOf } from "./run-command";

/** An empty program in whose folder the programs that `import` writes run too: they are TypeScript. */
export async function newImport(language: "js" | "ts" = "js") {
  const stack = await newDeployment({ program: "", language });
  if (language === "ts") return stack;
  const types = join("node_modules", "@types");
  await mkdir(join(stack.folder, types), { recursive: true });
  await symlink(join(__dirname, "..", "..", types, "node"), join(stack.folder, types, "node"));
  return stack;
}

export const runImport = (stack: Deployment, args: readonly string[], env: Record<string, string | undefined> = {}) =>
  runCommand(stack, ["import", ...args], env);
