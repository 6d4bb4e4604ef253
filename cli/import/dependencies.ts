import { spawn } from "node:child_process";
import { PACKAGE } from "../../provider/version";

/** What a program needs: Pulumi's provider process finds our package from the folder of the program. */
const NEEDED = [`${PACKAGE}/runtime`, "@pulumi/pulumi"];

/** Makes sure that the program of a folder can run. In a new project it runs `npm install`, as `pulumi new` does. */
export async function ensureDependencies(folder: string, isNew: boolean, log: (line: string) => void): Promise<void> {
  if (isInstalled(folder)) return;
  const install = isNew ? "npm install" : `npm install ${PACKAGE} @pulumi/pulumi`;
  if (isNew) {
    log(install);
    await npmInstall(folder);
    if (isInstalled(folder)) return;
  }
  throw new Error(
    `The program in ${folder} cannot load ${PACKAGE} and @pulumi/pulumi. Nothing was imported. Run \`${install}\` there, ` +
      "and this command again.",
  );
}

function isInstalled(folder: string): boolean {
  try {
    for (const name of NEEDED) require.resolve(name, { paths: [folder] });
    return true;
  } catch {
    return false;
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
