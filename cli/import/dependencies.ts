import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PACKAGE } from "../../provider/version";

/** What a program needs: Pulumi's provider process finds our package from the folder of the program. */
const NEEDED = [`${PACKAGE}/runtime`, "@pulumi/pulumi"];

/** Makes sure that the program of a folder can run. In a new project it runs `npm install`, as `pulumi new` does. */
export async function ensureDependencies(folder: string, isNew: boolean, log: (line: string) => void): Promise<void> {
  const isReady = () => isInstalled(folder) && (!isNew || hasCompiler(folder));
  if (isReady()) return;
  const install = isNew ? "npm install" : `npm install ${PACKAGE} @pulumi/pulumi`;
  if (isNew) {
    log(install);
    await npmInstall(folder);
    // Node remembers where it found @pulumi/pulumi before: TypeScript is beside the new one.
    if (isInstalled(folder) && find("typescript", join(folder, "index.js"))) return;
  }
  const missing = isInstalled(folder) ? "typescript" : `${PACKAGE} and @pulumi/pulumi`;
  throw new Error(
    `The program in ${folder} cannot load ${missing}. Nothing was imported. Run \`${install}\` there, and this command again.`,
  );
}

const isInstalled = (folder: string) => NEEDED.every((name) => find(name, join(folder, "index.js")));

/** Pulumi searches TypeScript from its own folder. Else it takes 3.8, which refuses the `tsconfig.json` of a new project. */
function hasCompiler(folder: string): boolean {
  const pulumi = find("@pulumi/pulumi", join(folder, "index.js"));
  return pulumi !== undefined && find("typescript", pulumi) !== undefined;
}

function find(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}

/** Its output is for people, so it never mixes with our JSON. An error is told by what is missing afterwards. */
const npmInstall = (cwd: string) =>
  new Promise<void>((done) => {
    const child = spawn("npm", ["install", "--no-fund", "--no-audit"], {
      cwd,
      stdio: ["ignore", process.stderr, process.stderr],
      shell: process.platform === "win32",
    });
    child.once("error", () => done()).once("close", () => done());
  });
