import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

interface Launch {
  readonly command: string;
  /** Arguments before those of Pulumi itself. */
  readonly args: readonly string[];
}

/** How to start `pulumi`: from the PATH, or from the npm package `pulumi` of the program. */
export function findPulumi(cwd: string, env: Environment): Launch {
  const name = process.platform === "win32" ? "pulumi.exe" : "pulumi";
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const command = folders.map((folder) => resolve(folder, name)).find(isExecutable);
  if (command) return { command, args: [] };
  const launcher = findLauncher(cwd);
  if (launcher) return { command: process.execPath, args: [launcher] };
  throw new Error(
    "There is no `pulumi` command, neither on the PATH nor in node_modules. Install it (https://www.pulumi.com/docs/install), " +
      "or `npm install --save-dev pulumi`.",
  );
}

function findLauncher(cwd: string): string | undefined {
  try {
    const manifest = require.resolve("pulumi/package.json", { paths: [cwd, __dirname] });
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin?: { pulumi?: string } };
    return bin?.pulumi && join(dirname(manifest), bin.pulumi);
  } catch {
    return undefined;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
