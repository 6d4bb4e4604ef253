import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Api } from "../../provider/core/api";
import { registry } from "../../provider/thousandeyes/registry";
import { openApi } from "../engine/api";
import { EXIT } from "../report/exit";
import { argsOf, type Imported } from "./args-of";
import { declare, modulesOf } from "./program";
import { projectFiles, writeFiles } from "./project";
import { prove } from "./prove";
import { type LeftOut, readAccount } from "./read-account";
import type { ImportDocument } from "./schema";
import type { Secret } from "./secrets";
import { isSelected, kindsOf, type Selection } from "./selection";
import { choose, kindsIn } from "./terraform/choose";
import { readTerraform } from "./terraform/read-terraform";

export interface ImportOptions extends Selection {
  readonly out: string;
  readonly aid?: string;
  readonly stack?: string;
  /** A Terraform state: only its objects are imported, with its names. */
  readonly fromTerraform?: string;
  readonly run?: boolean;
  readonly json?: boolean;
}

/** Writes the account group as a program; with `run` also into the stack. Returns the exit code. */
export async function importAccount(options: ImportOptions): Promise<number> {
  const terraform = options.fromTerraform === undefined ? undefined : readTerraform(options.fromTerraform);
  const kinds = kindsIn(terraform, kindsOf(options.type));
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const folder = resolve(options.out);
  const env = options.aid ? { ...process.env, TE_AID: options.aid } : process.env;
  const { connection } = openApi(env, {}, log);
  const scope = await connection.scope();
  const api = connection.within(scope);
  const { found, leftOut } = await readAccount(api, kinds, log);
  const read = found.map((one) => [one, argsOf(one, scope)] as const);
  const refused: LeftOut[] = read.flatMap(([{ definition, id }, args]) =>
    typeof args === "string" ? [{ kind: definition.kind, id, why: args }] : [],
  );
  const selected = read.flatMap(([, args]) => (typeof args !== "string" && isSelected(args, options) ? [args] : []));
  const account = { scope, found, leftOut: [...leftOut, ...refused] };
  const chosen = choose(terraform, kinds, selected, account);
  const objects = declare(sorted(chosen.objects));
  const secrets: Secret[] = [];
  const modules = modulesOf(objects, await agentNames(api), secrets);
  const files = new Map([...modules, ...projectFiles(folder, [...modules.keys()], version())]);
  writeFiles(folder, files);
  // Without objects there is no stack to preview: the engine would create it.
  const exitCode =
    options.run && objects.length
      ? await prove(objects, secrets, { cwd: folder, env, stack: options.stack }, log)
      : EXIT.good;
  const document: ImportDocument = {
    version: 1,
    accountGroupId: scope,
    folder,
    files: [...files.keys()],
    objects: objects.map(({ definition, id, logicalName }) => ({ kind: definition.kind, id, name: logicalName })),
    leftOut: chosen.leftOut,
    secrets: secrets.map(({ key }) => key),
    imported: options.run === true,
    exitCode,
    terraform: chosen.terraform,
  };
  process.stdout.write(options.json ? `${JSON.stringify(document, null, 2)}\n` : textOf(document));
  return exitCode;
}

/** In the order of the kinds, then by name and id: the same account gives the same program. */
const sorted = (objects: readonly Imported[]): Imported[] => {
  const place = (one: Imported) => registry.findIndex(({ kind }) => kind === one.definition.kind);
  const key = ({ name, id }: Imported) => JSON.stringify([name, id]);
  return [...objects].sort((one, other) => place(one) - place(other) || (key(one) < key(other) ? -1 : 1));
};

async function agentNames(api: Api): Promise<ReadonlyMap<string, string>> {
  const agents = (await api.lists.tryGet("/agents", "agents")) ?? [];
  return new Map(agents.map(({ agentId, agentName }) => [String(agentId), String(agentName)]));
}

function textOf({ folder, files, objects, leftOut, secrets, imported, exitCode, terraform }: ImportDocument): string {
  const result = imported
    ? `${objects.length} objects in the stack, ${exitCode === EXIT.good ? "0 changes" : "and the preview differs: please report it"}`
    : `${objects.length} objects in ${files.length} files of ${folder}. With --run they get into the stack.`;
  const commands = imported ? [] : secrets.map((key) => `pulumi config set --secret ${key}`);
  const omitted = leftOut.map(({ kind, id, why }) => ["not imported:", kind, id, why].filter(Boolean).join(" "));
  const ignored = terraform?.ignored
    ? [`not imported: ${terraform.ignored} resources of other Terraform providers`]
    : [];
  const blocks = terraform?.removedBlocks ? ["", terraform.removedBlocks] : [];
  return `${[...omitted, ...ignored, ...commands, result, ...blocks].join("\n")}\n`;
}

const version = (): string =>
  (JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")) as { version: string }).version;
