import { log } from "../engine/log";
import { newWorkspace } from "../engine/place";
import type { Workspace } from "../engine/run";
import { readStack } from "../engine/stack";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { confirm } from "./confirm";
import { declare } from "./declare";
import { documentOf, type Result } from "./document";
import { type Importing, importIntoStack } from "./import-into-stack";
import { inOrder } from "./in-order";
import { inStack, namesInStack } from "./in-stack";
import { moduleOf } from "./module-of";
import { assertSameStack } from "./one-stack";
import { assertRunnable } from "./preflight";
import { prepareFolder } from "./prepare-folder";
import { readAccount } from "./read-account";
import { kindsOf, type Selection } from "./selection";
import { acsMonitorSource } from "./sources/acs-monitor";
import type { ImportSource } from "./sources/source";
import { thousandEyesSource } from "./sources/thousandeyes";
import { readTerraformState } from "./terraform/read-state";
import { textOf } from "./text";
import { writeProgram } from "./write-program";

export interface ImportOptions extends Selection {
  readonly out: string;
  readonly aid?: string;
  readonly stack?: string;
  /** A Terraform state: only its objects are imported, with its names. */
  readonly fromTerraform?: string;
  readonly run?: boolean;
  /** Does not ask before it writes into the stack. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

type Log = (line: string) => void;

/** Imports an account group of ThousandEyes. */
export const importAccount = (options: ImportOptions): Promise<number> => importFrom(thousandEyesSource, options);

/** Imports an install of ACS Monitor. */
export const importInstall = (options: ImportOptions): Promise<number> => importFrom(acsMonitorSource, options);

/** Writes an account as a program; with `run` also into the stack. Returns the exit code. */
async function importFrom(source: ImportSource, options: ImportOptions): Promise<number> {
  // A mistyped one is refused before anything is asked of the API.
  kindsOf(source.registry, options.type);
  const terraform = options.fromTerraform === undefined ? undefined : readTerraformState(options.fromTerraform);
  const workspace = newWorkspace(options.out, options);
  const { env } = workspace;
  prepareFolder(workspace.cwd);
  const stack = await readStack(workspace);
  source.assertUnlocked(stack, env, options.run === true);
  await assertSameStack(workspace, stack);
  // What is missing for --run is no reason to read an account first: that may take minutes.
  if (options.run) await assertRunnable(workspace, stack);
  const { api, origin } = await source.open(env, stack.config, log);

  const here = { resources: stack.resources.filter((one) => source.isHere?.(one, origin) ?? true) };
  const { args: scopeArgs, config } = source.place(stack, env, api.scope);
  const wanted = { source, selection: options, isInStack: inStack(here), scopeArgs, terraform };
  const account = await readAccount(api, wanted, log);

  const imported = inOrder(account.imported);
  const objects = declare(imported, moduleOf(imported), namesInStack(stack));
  const program = writeProgram(workspace.cwd, objects, account.names, source);
  const importing = { stack, objects, program, config };
  const result = await runIfAsked(
    options,
    { ...workspace, env: source.withSettings(env, stack.config) },
    importing,
    objects.length + account.inStack.length,
    log,
  );
  const document = documentOf({ origin, folder: workspace.cwd, account, terraform, ...importing }, result);
  process.stdout.write(options.json ? jsonOf(document) : textOf(document));
  return document.exitCode;
}

/** Imports into the stack, with `--run`. `count`: how many objects the stack will have. */
async function runIfAsked(
  { run = false, ...options }: ImportOptions,
  workspace: Workspace,
  importing: Importing,
  count: number,
  log: Log,
): Promise<Result> {
  const none: Result = { imported: run, differences: [], exitCode: EXIT.good };
  // Without objects there is no stack to preview: the engine would create it.
  if (!run || count === 0) return none;
  const isReady =
    !importing.program.missingImport &&
    (await confirm(importing.objects.length, { ...options, isNew: !importing.stack.exists }));
  if (!isReady) return { ...none, imported: false, exitCode: EXIT.trouble };
  const differences = await importIntoStack(workspace, importing, log);
  return { ...none, differences, exitCode: differences.length ? EXIT.differs : EXIT.good };
}
