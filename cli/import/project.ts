import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { stateOfFile, withHeader } from "./generated-file";

/** The module of an existing project that imports all others, so that one line in the program is enough. */
const ENTRY = "thousandeyes.ts";
/** The module that Pulumi runs. */
const MAIN = "index.ts";

/** How the program of a folder starts. */
export interface Project {
  /** Whether there is one already that the command did not write. */
  readonly exists: boolean;
  /** Whether its files are ES modules. */
  readonly isEsm: boolean;
  /** The line that the program lacks, and the file where it belongs; undefined if it has it. */
  readonly missingImport?: { readonly file: string; readonly line: string };
}

export function projectIn(folder: string): Project {
  const manifest = existsSync(join(folder, "package.json"))
    ? (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { main?: string; type?: string })
    : {};
  const isEsm = manifest.type === "module";
  if (!existsSync(join(folder, "Pulumi.yaml")) || stateOfFile(join(folder, MAIN)) === "generated") {
    return { exists: false, isEsm };
  }
  const file = [MAIN, manifest.main, "index.js"].find((one) => one && existsSync(join(folder, one))) ?? MAIN;
  const line = `import "./thousandeyes${isEsm ? ".js" : ""}";`;
  const text = existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return {
    exists: true,
    isEsm,
    ...(/["']\.\/thousandeyes(\.[jt]s)?["']/.test(text) ? {} : { missingImport: { file, line } }),
  };
}

/** The files around these modules: a project, if there is none; else the module that imports them. */
export function projectFiles(folder: string, project: Project, modules: readonly string[], version: string) {
  const all = [...new Set(modules)].filter((file) => file !== ENTRY && file !== MAIN).sort();
  const extension = project.isEsm ? ".js" : "";
  const imports = all.map((file) => `import "./${file.replace(/\.ts$/, "")}${extension}";\n`).join("");
  if (project.exists) return new Map([[ENTRY, withHeader(imports)]]);
  const files = new Map([[MAIN, withHeader(imports)]]);
  return existsSync(join(folder, "Pulumi.yaml")) ? files : new Map([...files, ...newProject(folder, version)]);
}

function newProject(folder: string, version: string): Map<string, string> {
  const name = basename(resolve(folder)).replace(/[^\w.-]/g, "-") || "monitoring";
  const manifest = {
    name: name.toLowerCase(),
    private: true,
    dependencies: { "@pulumi/pulumi": "^3.216.0", "pulumi-thousandeyes": `^${version}` },
    devDependencies: { "@types/node": "^20", typescript: "^5" },
  };
  const module = { module: "node16", moduleResolution: "node16", target: "es2022" };
  const compilerOptions = { strict: true, ...module, types: ["node"], skipLibCheck: true, noEmit: true };
  return new Map([
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["tsconfig.json", `${JSON.stringify({ compilerOptions, include: ["*.ts"] }, null, 2)}\n`],
    [".gitignore", "node_modules/\n"],
    // The last: a folder that has it has all others.
    ["Pulumi.yaml", `name: ${JSON.stringify(name)}\nruntime: nodejs\ndescription: ThousandEyes monitoring\n`],
  ]);
}
