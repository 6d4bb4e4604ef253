import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
export const repository = join(__dirname, "..", "..");

/** A folder that is gone after `remove`, with the package in it as `npm publish` would send it. */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), "pulumi-thousandeyes-packed-"));
  await npm(repository, "pack", "--ignore-scripts", "--pack-destination", folder);
  const [name] = await readdir(folder);
  const tarball = join(folder, name as string);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { folder, tarball, remove };
}

/** The package in a fresh folder, installed as a user does it: from the tarball, with what it asks for. */
export async function install(...others: string[]) {
  const packed = await pack();
  const fresh = join(packed.folder, "fresh");
  await mkdir(fresh);
  await writeFile(join(fresh, "package.json"), JSON.stringify({ name: "fresh", private: true }));
  await npm(fresh, "install", "--prefer-offline", "--no-audit", "--no-fund", packed.tarball, ...others);
  return { ...packed, fresh, modules: join(fresh, "node_modules") };
}

/** The version of a package that the repository itself was tested with. */
export const pinned = (name: string) => `${name}@${require(`${name}/package.json`).version}`;

/** Without the settings that `npm test` hands down to what it starts: a user's npm has none of them. */
const npm = (cwd: string, ...args: string[]) =>
  run("npm", args, {
    cwd,
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cache|userconfig)$)/i.test(name)),
    ),
  });

/** Runs a tool of the repository; its output whether it succeeds or not. */
export async function tool(script: string, args: string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(repository, "node_modules", script), ...args], {
      cwd: repository,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
