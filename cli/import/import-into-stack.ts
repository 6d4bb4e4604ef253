import type { Workspace } from "../engine/run";
import type { Stack } from "../engine/stack";
import type { Declared } from "./declare";
import { ensureDependencies } from "./dependencies";
import { prove } from "./prove";
import { prepareStack, runImport } from "./stack-commands";
import type { WrittenProgram } from "./write-program";

interface Taking {
  readonly stack: Stack;
  readonly objects: readonly Declared[];
  readonly program: WrittenProgram;
  /** Plain values for the configuration. */
  readonly config: Readonly<Record<string, string>>;
}

/** Puts the objects into the stack, and returns what the program would change there: nothing, if all is well. */
export async function importIntoStack(
  workspace: Workspace,
  { stack, objects, program, config }: Taking,
  log: (line: string) => void,
): Promise<string[]> {
  const returned = program.secrets.flatMap(({ key, value }) =>
    value === undefined ? [] : [{ key, value, secret: true }],
  );
  const plain = Object.entries(config).map(([key, value]) => ({ key, value }));
  await ensureDependencies(workspace.cwd, program.isNew, log);
  await prepareStack(workspace, stack.exists, [...plain, ...returned]);
  if (objects.length) {
    log(`pulumi import: ${objects.length} objects`);
    await runImport(objects, workspace);
  }
  return prove(workspace, unknownSecrets(program, stack), log);
}

/** Secrets that nobody has told yet: those of this run, and those of earlier runs that are not in the configuration. */
export function unknownSecrets({ secrets, earlierSecrets }: WrittenProgram, { config }: Stack): string[] {
  const isSet = (key: string) => Object.keys(config).some((name) => name.endsWith(`:${key}`));
  const now = secrets.filter(({ value }) => value === undefined).map(({ key }) => key);
  const returned = secrets.map(({ key }) => key);
  return [...new Set([...now, ...earlierSecrets.filter((key) => !isSet(key) && !returned.includes(key))])];
}
