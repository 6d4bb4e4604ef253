import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** `js` is CommonJS, `esm` the same language with `import`. */
export type Language = "js" | "ts" | "esm";

const repository = join(__dirname, "..", "..");

/**
 * What a user's own folder looks like after `npm install pulumi-thousandeyes`: `<root>/program`, beside the state.
 *
 * @param modules Where npm did install, if it did: that is used instead of a likeness made of links.
 */
export async function makeProgramFolder(language: Language, modules?: string) {
  const root = await mkdtemp(join(tmpdir(), "pulumi-thousandeyes-"));
  const program = join(root, "program");
  for (const folder of ["state", "home"]) await mkdir(join(root, folder));
  await mkdir(program);
  const typescript = language === "ts";
  const project = { name: "tested", runtime: { name: "nodejs", options: { typescript } } };
  await writeFile(join(program, "Pulumi.yaml"), JSON.stringify(project));
  // No `main`: Pulumi warns on each run about one that is not there.
  const type = language === "esm" ? "module" : "commonjs";
  await writeFile(join(program, "package.json"), JSON.stringify({ name: "tested", private: true, type }));
  if (typescript) await writeFile(join(program, "tsconfig.json"), JSON.stringify({ compilerOptions }));

  const installed = join(program, "node_modules");
  await (modules ? link(modules, installed) : makeLikeness(installed, typescript));

  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const write = (source: string) => writeFile(join(program, typescript ? "index.ts" : "index.js"), source);
  return { root, program, write, remove };
}

async function makeLikeness(modules: string, typescript: boolean) {
  const names = typescript ? ["@pulumi/pulumi", "@types/node"] : ["@pulumi/pulumi"];
  for (const name of names) await link(join(repository, "node_modules", name), join(modules, name));

  // The language host walks through every folder it can reach from node_modules, so the package is not a link to the
  // repository (with all of *its* node_modules) but what is published of it.
  const ours = join(modules, "pulumi-thousandeyes");
  await link(join(repository, "dist"), join(ours, "dist"));
  await cp(join(repository, "package.json"), join(ours, "package.json"));
}

// TypeScript 6 no longer finds @types/node unless it is named.
const compilerOptions = { target: "es2022", module: "node16", strict: true, types: ["node"], skipLibCheck: true };

async function link(target: string, path: string) {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, "dir");
}
