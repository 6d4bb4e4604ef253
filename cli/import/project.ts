import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { projectFile } from "../engine/project-file";
import { type ImportCommand, stateOfFile, withHeader } from "./generated-file";

/** The modules of an existing project that import all others, so that one line in the program is enough. */
const ENTRIES = ["thousandeyes.ts", "acs-monitor.ts"];
/** The module that Pulumi runs. */
const MAIN = "index.ts";

/** How the program of a folder starts. */
export interface Project {
  /** Whether there is one already that the command did not write. */
  readonly exists: boolean;
  /** Whether its files are ES modules. */
  readonly isEsm: boolean;
  /** The module that imports all others: its file. */
  readonly entry: string;
  /** The line that the program lacks, and the file where it belongs; undefined if it has it. */
  readonly missingImport?: { readonly file: string; readonly line: string };
}

/** `entry`: the name of the module that imports all others. */
export function projectIn(folder: string, entry = "thousandeyes"): Project {
  const manifest = manifestIn(folder);
  const isEsm = manifest.type === "module";
  const found = projectFile(folder);
  if (!found || stateOfFile(join(folder, MAIN)) === "generated") return { exists: false, isEsm, entry: `${entry}.ts` };
  const file = mainFile(folder, found.main, manifest.main);
  const path = posix.join(relative(dirname(file), ".").split(sep).join("/"), entry);
  const module = `"${path.startsWith(".") ? "" : "./"}${path}${isEsm ? ".js" : ""}"`;
  const line = file.endsWith(".js") && !isEsm ? `require(${module});` : `import ${module};`;
  return {
    exists: true,
    isEsm,
    entry: `${entry}.ts`,
    ...(loads(join(folder, file), entry) ? {} : { missingImport: { file, line } }),
  };
}

function manifestIn(folder: string): { main?: string; type?: string } {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error(`${path} is not valid JSON. Correct it, or choose another folder with --out.`);
  }
}

/** The file that Pulumi runs, relative to the project: `main` of Pulumi.yaml is a file or a folder. */
function mainFile(folder: string, main = ".", ofManifest?: string): string {
  const inside = [MAIN, ofManifest, "index.js"].flatMap((one) => (one ? [join(main, one)] : []));
  const isFile = (one: string) => statSync(join(folder, one), { throwIfNoEntry: false })?.isFile() ?? false;
  return [join(main), ...inside].find(isFile) ?? join(main, MAIN);
}

/** Whether a program imports the entry, and not in a comment: without it the stack has objects that no program declares. */
const loads = (file: string, entry: string) =>
  existsSync(file) &&
  new RegExp(String.raw`^(?!\s*(?:\/\/|\/?\*)).*["'](?:\.\.?\/)+${entry}(?:\.[jt]s)?["']`, "m").test(
    readFileSync(file, "utf8"),
  );

/** The files around these modules: a project, if there is none; else the module that imports them. */
export function projectFiles(
  folder: string,
  project: Project,
  modules: readonly string[],
  { version, command }: { readonly version: string; readonly command?: ImportCommand },
) {
  const all = [...new Set(modules)].filter((file) => !ENTRIES.includes(file) && file !== MAIN).sort();
  const extension = project.isEsm ? ".js" : "";
  const imports = all.map((file) => `import "./${file.replace(/\.ts$/, "")}${extension}";\n`).join("");
  if (project.exists) return new Map([[project.entry, withHeader(imports, command)]]);
  const files = new Map([[MAIN, withHeader(imports, command)]]);
  return projectFile(folder) ? files : new Map([...files, ...newProject(folder, version)]);
}

/** The name that a new project gets. */
export const projectName = (folder: string): string =>
  basename(resolve(folder)).replace(/[^\w.-]/g, "-") || "monitoring";

/** The files of a new project, but for its program. */
export function newProject(folder: string, version: string): Map<string, string> {
  const name = projectName(folder);
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
    ["Pulumi.yaml", `name: ${JSON.stringify(name)}\nruntime: nodejs\ndescription: Monitoring as code\n`],
  ]);
}
