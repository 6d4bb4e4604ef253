import { dirname } from "node:path";

interface Stack {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The environment of a shell in which the engine is installed and a stack's state is at hand. */
export async function shellFor({ folder, env }: Stack): Promise<Record<string, string | undefined>> {
  const { findEngine } = await import("../../scripts/engine/find.mjs");
  const { environmentIn } = await import("../../scripts/engine/environment.mjs");
  const engine = findEngine();
  if (!engine) throw new Error("there is no Pulumi engine yet: npm run engine");
  return { ...environmentIn(dirname(folder), engine.env), ...env };
}
