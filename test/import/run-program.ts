import * as pulumi from "@pulumi/pulumi";
import ts from "typescript";
import type { Declared } from "../../cli/import/declare";
import type { Program } from "../../cli/import/program";
import { PLACEHOLDER } from "../../cli/import/write-only-secrets";
import * as acs from "../../provider/acs-monitor";
import type { JsonObject } from "../../provider/core/json";
import { memoizeByValue } from "../../provider/core/memoize";
import * as te from "../../provider/index";
import { unsealed } from "../kinds/unsealed";

const SCOPE = "import-law";

/** What each resource of the program registers, by `<type> <Pulumi name>`. The mocks answer with the ids of the objects. */
export async function registered(program: Program, objects: readonly Declared[]): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>();
  const ids = new Map(objects.map(({ definition, logicalName, id }) => [`${definition.kind} ${logicalName}`, id]));
  pulumi.runtime.setMocks(
    {
      newResource({ type, name, inputs }) {
        const key = `${type.slice(type.lastIndexOf(":") + 1)} ${name}`;
        const { __provider, ...args } = unsealed(inputs);
        if (found.has(key)) throw new Error(`${key} is there twice`);
        found.set(key, args);
        return { id: ids.get(key) ?? "", state: inputs };
      },
      call: () => ({}),
    },
    SCOPE,
  );
  const secrets = program.secrets.map(({ key, value = PLACEHOLDER }) => [`${SCOPE}:${key}`, value]);
  pulumi.runtime.setAllConfig(Object.fromEntries(secrets));
  load(program);
  await pulumi.runtime.disconnect();
  return found;
}

/** Runs every module of the program, each once. */
function load({ modules, scripts }: Program): void {
  const loaded = new Map<string, object>();
  const fs = { readFileSync: (path: string) => scripts.get(path) };
  const outside: Readonly<Record<string, unknown>> = {
    "node:fs": fs,
    "@pulumi/pulumi": pulumi,
    "pulumi-thousandeyes": te,
    "pulumi-thousandeyes/acs-monitor": acs,
  };
  const need = (name: string): unknown => outside[name] ?? run(`${name.replace("./", "")}.ts`);
  function run(file: string): object {
    const before = loaded.get(file);
    if (before) return before;
    const exports = {};
    loaded.set(file, exports);
    new Function("require", "exports", transpiled(modules.get(file) ?? ""))(need, exports);
    return exports;
  }
  for (const file of modules.keys()) run(file);
}

const transpiled = memoizeByValue(
  (source: string) =>
    ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    }).outputText,
);
