import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { HEADER } from "./program";

/** The files of a new project around the modules; nothing if the folder has one. */
export function projectFiles(folder: string, modules: readonly string[], version: string): Map<string, string> {
  if (existsSync(join(folder, "Pulumi.yaml"))) return new Map();
  const name = basename(resolve(folder)).replace(/[^\w.-]/g, "-") || "monitoring";
  const imports = modules.map((file) => `import "./${file.replace(/\.ts$/, "")}";`);
  const manifest = {
    name: name.toLowerCase(),
    private: true,
    dependencies: { "@pulumi/pulumi": "^3.216.0", "pulumi-thousandeyes": `^${version}` },
    devDependencies: { "@types/node": "^20", typescript: "^5" },
  };
  const module = { module: "node16", moduleResolution: "node16", target: "es2022" };
  const compilerOptions = { strict: true, ...module, types: ["node"], skipLibCheck: true, noEmit: true };
  return new Map([
    ["Pulumi.yaml", `name: ${JSON.stringify(name)}\nruntime: nodejs\ndescription: ThousandEyes monitoring\n`],
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["tsconfig.json", `${JSON.stringify({ compilerOptions, include: ["*.ts"] }, null, 2)}\n`],
    ["index.ts", `${[HEADER, ...imports].join("\n")}\n`],
  ]);
}

/** Writes all files, or none: a file that the command did not write is never replaced. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const foreign = [...files].filter(([file, text]) => isForeign(join(folder, file), text)).map(([file]) => file);
  if (foreign.length) {
    throw new Error(
      `${folder} has ${foreign.join(", ")} already, which this command did not write. Nothing was written. Move them, ` +
        "or choose another folder with --out.",
    );
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

function isForeign(path: string, text: string): boolean {
  if (!existsSync(path)) return false;
  const there = readFileSync(path, "utf8");
  return there !== text && !there.startsWith(HEADER);
}
