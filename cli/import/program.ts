import type { Json } from "../../provider/core/json";
import { codeOf, type VendorCode } from "./code-of";
import type { Declared } from "./declare";
import type { ObjectNames } from "./object-names";
import { Code, commented, type Printable, printLong, printNames } from "./print";
import { type Constant, withReferences } from "./references";
import { type Script, withScripts } from "./scripts";
import { type Secret, withoutSecrets } from "./secrets";
import { agentsModule, sharedAgents } from "./shared-agents";

/** The text of a program. */
export interface Program {
  /** The modules, by file name. */
  readonly modules: ReadonlyMap<string, string>;
  /** Other files that the modules read. */
  readonly scripts: ReadonlyMap<string, string>;
  /** What the modules require of the configuration. */
  readonly secrets: readonly Secret[];
}

/** What the text of a module depends on besides its objects. */
interface Context {
  readonly find: (idOutput: string, id: string) => Constant | undefined;
  readonly names: ObjectNames;
  readonly shared: ReadonlyMap<string, Constant>;
  /** `.js` in a program of ES modules. */
  readonly extension: "" | ".js";
  readonly secrets: Secret[];
  readonly scripts: Script[];
}

interface Options {
  /** Whether imports name files with their extension. */
  readonly isEsm?: boolean;
  /** Whether a module of this name stays as it is. */
  readonly isTaken?: (module: string) => boolean;
}

export function programOf(
  objects: readonly Declared[],
  names: ObjectNames,
  { isEsm = false, isTaken = () => false }: Options = {},
): Program {
  // An assignment has the id of its tag or connector: what refers to it means that one.
  const named = objects.filter(({ definition }) => !["TagAssignment", "ConnectorOperations"].includes(definition.kind));
  const byId = new Map(named.map((one) => [`${one.definition.idOutput} ${one.id}`, one]));
  const shared = sharedAgents(objects, names.agents, isTaken);
  const context: Context = {
    find: (idOutput, id) => byId.get(`${idOutput} ${id}`),
    names,
    shared,
    extension: isEsm ? ".js" : "",
    secrets: [],
    scripts: [],
  };
  const modules = new Map<string, string>();
  for (const module of new Set(objects.map((one) => one.module))) {
    const own = objects.filter((one) => one.module === module);
    modules.set(`${module}.ts`, moduleText(module, own, context));
  }
  const [agents] = [...shared.values()];
  if (agents) modules.set(`${agents.module}.ts`, agentsModule(shared, names.agents));
  const scripts = new Map(context.scripts.map(({ path, text }) => [path, text]));
  return { modules, scripts, secrets: context.secrets };
}

function moduleText(module: string, objects: readonly Declared[], context: Context): string {
  const used = new Set<Constant>();
  const body = objects.map((one) => declaration(one, context, used));
  const has = (text: string) => body.some((one) => one.includes(text));
  const usesConfig = has("config.requireSecret(");
  const lines = [
    ...(has("readFileSync(") ? ['import { readFileSync } from "node:fs";'] : []),
    ...(usesConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    ...new Set(objects.map(({ definition }) => importOf(codeOf(definition)))),
    ...importsOf(module, used, context.extension),
    ...(usesConfig ? ["", "const config = new pulumi.Config();"] : []),
    "",
    ...body,
  ];
  return lines.join("\n");
}

const importOf = ({ alias, from }: VendorCode) => `import * as ${alias} from ${JSON.stringify(from)};`;

function declaration(one: Declared, context: Context, used: Set<Constant>): string {
  const { nameInput, kind, fields } = one.definition;
  const { agents, ...others } = one.args;
  const hidden = withoutSecrets(fields, others, one.identifier, context.secrets);
  const args = withReferences(withScripts(hidden, one.identifier, context.scripts), context, used);
  // The class takes the Pulumi name where the program gives no other.
  if (nameInput && args[nameInput] === one.logicalName) delete args[nameInput];
  const all = agents === undefined ? args : { ...args, agents: agentsOf(agents, context, used) };
  return `export const ${one.identifier} = new ${codeOf(one.definition).alias}.${kind}(${JSON.stringify(one.logicalName)}, ${printLong(all)});\n`;
}

function agentsOf(agents: Json, { shared, names }: Context, used: Set<Constant>): Printable {
  const set = shared.get(JSON.stringify(agents));
  if (set) {
    used.add(set);
    return new Code(set.identifier);
  }
  return (agents as Json[]).map((one) => (typeof one === "string" ? commented(one, names.agents.get(one)) : one));
}

function importsOf(module: string, used: ReadonlySet<Constant>, extension: string): string[] {
  const byModule = new Map<string, string[]>();
  for (const { module: from, identifier } of used) {
    if (from !== module) byModule.set(from, [...(byModule.get(from) ?? []), identifier]);
  }
  return [...byModule]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, names]) => `import ${printNames(names.sort())} from "./${from}${extension}";`);
}
