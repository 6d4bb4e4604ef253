// Folders for programs, with the state and home of an engine next to them.
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const repository = resolve(import.meta.dirname, "..", "..");

/**
 * `js` is CommonJS, `esm` the same language with `import`.
 * @typedef {"js" | "ts" | "esm"} Language
 */

/**
 * `<root>/program` with these files, next to `<root>/state` and `<root>/home`.
 * @param {Record<string, string>} files by name
 */
export async function makeFolder(files) {
  const root = await mkdtemp(join(tmpdir(), "pulumi-thousandeyes-"));
  const program = join(root, "program");
  for (const folder of ["state", "home", "program"]) await mkdir(join(root, folder));
  for (const [name, text] of Object.entries(files)) await writeFile(join(program, name), text);
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { root, program, remove };
}

/**
 * A user's folder as it is after `npm install pulumi-thousandeyes`.
 * @param {{ language?: Language, files?: Record<string, string>, modules?: string }} [options] `modules`: the folder of
 *   a real npm install; without it, links are used.
 */
export async function makeProgramFolder({ language = "js", files = {}, modules } = {}) {
  const typescript = language === "ts";
  const project = { name: "tested", runtime: { name: "nodejs", options: { typescript } } };
  // No `main`: Pulumi warns on each run if the file does not exist.
  const type = language === "esm" ? "module" : "commonjs";
  const folder = await makeFolder({
    "Pulumi.yaml": JSON.stringify(project),
    "package.json": JSON.stringify({ name: "tested", private: true, type }),
    ...(typescript && { "tsconfig.json": JSON.stringify({ compilerOptions }) }),
    ...files,
  });
  const installed = join(folder.program, "node_modules");
  await (modules ? link(modules, installed) : makeLikeness(installed, typescript));
  const main = join(folder.program, typescript ? "index.ts" : "index.js");
  return { ...folder, write: (/** @type {string} */ source) => writeFile(main, source) };
}

// TypeScript 6 does not find @types/node unless it is listed.
const compilerOptions = { target: "es2022", module: "node16", strict: true, types: ["node"], skipLibCheck: true };

async function makeLikeness(modules, typescript) {
  const names = typescript ? ["@pulumi/pulumi", "@types/node"] : ["@pulumi/pulumi"];
  for (const name of names) await link(join(repository, "node_modules", name), join(modules, name));

  // The language host searches every folder it can reach from node_modules, so the package is not a link to the
  // repository (with all its node_modules), but only its published files.
  const ours = join(modules, "pulumi-thousandeyes");
  await link(join(repository, "dist"), join(ours, "dist"));
  await cp(join(repository, "package.json"), join(ours, "package.json"));
}

async function link(target, path) {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, "dir");
}
