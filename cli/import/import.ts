import { resolve } from "node:path";
import { typeToken } from "../../provider/pulumi/shim";
import { registry } from "../../provider/thousandeyes/registry";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { openApi } from "../engine/api";
import { readStack, type Stack } from "../engine/stack";
import { EXIT } from "../report/exit";
import type { Imported } from "./args-of";
import { confirm } from "./confirm";
import { type Declared, declare } from "./declare";
import { importIntoStack, unknownSecrets } from "./import-into-stack";
import type { Listed } from "./list-account";
import { moduleOf } from "./module-of";
import { readAccount } from "./read-account";
import type { ImportDocument } from "./schema";
import type { Selection } from "./selection";
import { readTerraformState, type TerraformState } from "./terraform/read-state";
import { textOf } from "./text";
import { writeOnlyInputs } from "./write-only-inputs";
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

/** Writes the account group as a program; with `run` also into the stack. Returns the exit code. */
export async function importAccount(options: ImportOptions): Promise<number> {
  const terraform = options.fromTerraform === undefined ? undefined : readTerraformState(options.fromTerraform);
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const folder = resolve(options.out);
  const { accountGroupId } = SETTINGS;
  const env = options.aid ? { ...process.env, [accountGroupId.env]: options.aid } : process.env;
  const workspace = { cwd: folder, env, ...(options.stack && { stack: options.stack }) };
  const stack = await readStack(workspace);
  const { connection } = openApi(env, stack.config, log);
  const api = connection.within(await connection.scope());

  // New objects of the stack go to the account group of its configuration.
  const ofStack = stack.config[accountGroupId.config];
  const placed: Record<string, string> = ofStack && ofStack !== api.scope ? { accountGroupId: api.scope } : {};
  const config: Record<string, string> =
    !ofStack && env[accountGroupId.env] ? { [accountGroupId.config]: api.scope } : {};
  const account = await readAccount(api, { selection: options, isInStack: inStack(stack), placed, terraform }, log);

  const taken = new Map(registry.map(({ kind }) => [kind, namesIn(stack, kind)]));
  const imported = sorted(account.imported);
  const objects = declare(imported, moduleOf(imported), taken);
  const program = writeProgram(folder, objects, account.names);
  const document: Omit<ImportDocument, "imported" | "differences" | "exitCode"> = {
    version: 1,
    accountGroupId: api.scope,
    folder,
    files: program.files,
    objects: objects.map(nameOf),
    inStack: account.inStack.map(({ definition, id, name }) => ({ kind: definition.kind, id, name })),
    leftOut: [...account.leftOut],
    withoutKind: [...account.withoutKind],
    secrets: [
      ...program.secrets.flatMap(({ key, value }) => (value === undefined ? [] : [{ key, returned: true }])),
      ...unknownSecrets(program, stack).map((key) => ({ key, returned: false })),
    ],
    notReturned: writeOnlyInputs(objects.map(({ definition }) => definition)),
    config,
    ...(terraform && { terraform: toForget(terraform, [...objects, ...account.inStack]) }),
    ...(program.missingImport && { addToProgram: program.missingImport }),
  };
  // Without objects there is no stack to preview: the engine would create it.
  const isNothing = objects.length + account.inStack.length === 0;
  const taking =
    options.run === true && !program.missingImport && !isNothing && (await confirm(objects.length, options));
  const found = taking ? await importIntoStack(workspace, { stack, objects, program, config }, log) : [];
  const isUnfinished = options.run && !taking && !isNothing;
  const exitCode = isUnfinished ? EXIT.trouble : found.length ? EXIT.differs : EXIT.good;
  const result = { ...document, imported: taking || (options.run === true && isNothing), differences: found, exitCode };
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : textOf(result));
  return exitCode;
}

/** What remains to be done in the Terraform program. */
const toForget = ({ ignored, removedBlocks }: TerraformState, taken: readonly Pick<Listed, "definition" | "id">[]) => ({
  ignored,
  removedBlocks: removedBlocks(taken.map(({ definition: { kind }, id }) => ({ kind, id }))),
});

const nameOf = ({ definition, id, logicalName }: Declared) => ({ kind: definition.kind, id, name: logicalName });

const namesIn = ({ resources }: Stack, kind: string) =>
  resources.filter(({ type }) => type === typeToken(thousandEyes, kind)).map(({ name }) => name);

function inStack({ resources }: Stack) {
  const known = new Set(resources.map(({ type, id }) => `${type} ${id}`));
  return ({ definition, id }: Pick<Imported, "definition" | "id">) =>
    known.has(`${typeToken(thousandEyes, definition.kind)} ${id}`);
}

/** In the order of the kinds, then by name and id: the same account gives the same program. */
function sorted(objects: readonly Imported[]): Imported[] {
  const place = (one: Imported) => registry.findIndex(({ kind }) => kind === one.definition.kind);
  const key = ({ name, id }: Imported) => JSON.stringify([name, id]);
  return [...objects].sort((one, other) => place(one) - place(other) || (key(one) < key(other) ? -1 : 1));
}
