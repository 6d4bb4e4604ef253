import type { Imported } from "./args-of";
import { identifierOf, uniqueNames } from "./names";
import { Code, print } from "./print";
import { type Constant, withReferences } from "./references";
import { type Secret, withoutSecrets } from "./secrets";

/** An object with its names in the program. */
export interface Declared extends Imported, Constant {
  /** The Pulumi name. */
  readonly logicalName: string;
}

/** The first line of every file that the command writes. */
export const HEADER = "// Written by `pulumi-thousandeyes import`.";

/** Gives every object its names. A Pulumi name is unique in its kind, a constant in the program. */
export function declare(objects: readonly Imported[]): Declared[] {
  const identifier = uniqueNames();
  const logical = new Map<string, (wanted: string) => string>();
  return objects.map((object) => {
    const { kind } = object.definition;
    if (!logical.has(kind)) logical.set(kind, uniqueNames());
    const logicalName = (logical.get(kind) as (wanted: string) => string)(object.name || object.id);
    return {
      ...object,
      logicalName,
      identifier: identifier(identifierOf(object.name, `${kind[0]?.toLowerCase()}${kind.slice(1)}`)),
      module: moduleOf(kind),
    };
  });
}

/** `HttpServerTest` is in `http-server-tests.ts`. */
const moduleOf = (kind: string) => `${kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}s`;

/** The modules of a program, by file name. */
export function modulesOf(objects: readonly Declared[], agentNames: ReadonlyMap<string, string>, secrets: Secret[]) {
  // An assignment has the id of its tag: what refers to it means the tag.
  const named = objects.filter(({ definition }) => definition.kind !== "TagAssignment");
  const byId = new Map(named.map((one) => [`${one.definition.idOutput} ${one.id}`, one]));
  const shared = sharedAgents(objects, agentNames);
  const files = new Map<string, string>();
  for (const module of new Set(objects.map((one) => one.module))) {
    const used = new Set<Constant>();
    const find = (family: string, id: string) => byId.get(`${family} ${id}`);
    const body = objects
      .filter((one) => one.module === module)
      .map((one) => declaration(one, find, used, shared, secrets));
    const imports = importsOf(module, used);
    files.set(
      `${module}.ts`,
      [HEADER, ...libraries(body), ...imports, ...CONFIG.filter(() => usesConfig(body)), "", ...body].join("\n"),
    );
  }
  if (shared.size) files.set("agents.ts", agentsModule(shared, agentNames));
  return files;
}

const CONFIG = ["", "const config = new pulumi.Config();"];
const usesConfig = (body: readonly string[]) => body.some((text) => text.includes("config.requireSecret("));

const libraries = (body: readonly string[]) => [
  ...(usesConfig(body) ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
  'import * as te from "pulumi-thousandeyes";',
];

function declaration(
  one: Declared,
  find: (family: string, id: string) => Constant | undefined,
  used: Set<Constant>,
  shared: ReadonlyMap<string, Constant>,
  secrets: Secret[],
): string {
  const { nameInput, kind, fields } = one.definition;
  const { agents, ...others } = one.args;
  const hidden = withoutSecrets(fields, others, one.identifier, secrets);
  const args = withReferences(hidden, find, used);
  // The class takes the Pulumi name where the program gives no other.
  if (nameInput && args[nameInput] === one.logicalName) delete args[nameInput];
  const set = shared.get(JSON.stringify(agents));
  if (set) used.add(set);
  const all = agents === undefined ? args : { ...args, agents: set ? new Code(set.identifier) : agents };
  return `export const ${one.identifier} = new te.${kind}(${JSON.stringify(one.logicalName)}, ${print(all)});\n`;
}

/** Sets of agents that several objects have, named once. */
function sharedAgents(objects: readonly Declared[], names: ReadonlyMap<string, string>): Map<string, Constant> {
  const count = new Map<string, number>();
  for (const { args } of objects) {
    const key = JSON.stringify(args.agents);
    if (args.agents !== undefined) count.set(key, (count.get(key) ?? 0) + 1);
  }
  const identifier = uniqueNames(objects.map((one) => one.identifier));
  const often = [...count].filter(([, times]) => times > 1);
  return new Map(
    often.map(([key]) => {
      const [first] = idsIn(key);
      const called = identifierOf(names.get(first ?? "") ?? "", "agents");
      return [key, { identifier: identifier(`${called}Agents`), module: "agents" }];
    }),
  );
}

const idsIn = (key: string): string[] =>
  (JSON.parse(key) as (string | { agentId: string })[]).map((one) => (typeof one === "string" ? one : one.agentId));

function agentsModule(shared: ReadonlyMap<string, Constant>, names: ReadonlyMap<string, string>): string {
  const sets = [...shared].map(([key, { identifier }]) => {
    const called = idsIn(key).map((id) => (names.get(id) ?? id).replace(/\s+/g, " "));
    return `// ${called.join("; ")}\nexport const ${identifier} = ${print(JSON.parse(key))};\n`;
  });
  return [HEADER, ...sets].join("\n");
}

function importsOf(module: string, used: ReadonlySet<Constant>): string[] {
  const byModule = new Map<string, string[]>();
  for (const { module: from, identifier } of used) {
    if (from !== module) byModule.set(from, [...(byModule.get(from) ?? []), identifier]);
  }
  return [...byModule]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, names]) => `import { ${names.sort().join(", ")} } from "./${from}";`);
}
