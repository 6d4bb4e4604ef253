import type { Workspace } from "../engine/run";
import type { Stack } from "../engine/stack";
import { counted } from "../output/counted";
import type { Declared } from "./declare";
import { ensureDependencies } from "./dependencies";
import { prove } from "./prove";
import { prepareStack, runImport } from "./stack-commands";
import type { WrittenProgram } from "./write-program";

export interface Importing {
  readonly stack: Stack;
  readonly objects: readonly Declared[];
  readonly program: WrittenProgram;
  /** Plain values for the configuration. */
  readonly config: Readonly<Record<string, string>>;
}

/** Puts the objects into the stack, and returns what the program would change there: nothing, if all is well. */
export async function importIntoStack(
  workspace: Workspace,
  { stack, objects, program, config }: Importing,
  log: (line: string) => void,
): Promise<string[]> {
  const plain = Object.entries(config).map(([key, value]) => ({ key, value }));
  const secrets = program.secrets.flatMap(({ key, value }) =>
    value === undefined ? [] : [{ key, value, secret: true }],
  );
  await ensureDependencies(workspace.cwd, program.isNew, log);
  await prepareStack(workspace, stack.exists, [...plain, ...secrets]);
  if (objects.length) {
    log(`pulumi import: ${counted(objects.length, "objects")}`);
    await runImport(objects, workspace);
  }
  return prove(workspace, unknownSecrets(program, stack), log);
}

/**
 * The keys of write-only secrets that the configuration lacks: those of this run, and of earlier runs those that nobody
 * has set since.
 */
export function unknownSecrets({ secrets, earlierSecrets }: WrittenProgram, { config }: Stack): string[] {
  const isSet = (key: string) => Object.keys(config).some((name) => name.endsWith(`:${key}`));
  const returned = secrets.filter(({ value }) => value !== undefined).map(({ key }) => key);
  const writeOnly = secrets.filter(({ value }) => value === undefined).map(({ key }) => key);
  return [...new Set([...writeOnly, ...earlierSecrets.filter((key) => !isSet(key) && !returned.includes(key))])];
}
