import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { OLDEST_SDK, PACKAGE, VERSION } from "../../provider/version";
import { findPulumi } from "../engine/find";
import { projectFile } from "../engine/project-file";
import type { Workspace } from "../engine/run";
import { isAtLeast, OLDEST_ENGINES, version } from "../engine/version";
import { advice, type Finding, good, messageOf, trouble } from "./finding";

/** `engines` of package.json. */
export const OLDEST_NODE = [20, 18, 1] as const;

export async function versions({ cwd, env }: Workspace): Promise<Finding[]> {
  return [nodeVersion(process.versions.node), await engineVersion(cwd, env), ...packages(cwd)];
}

export function nodeVersion(found: string): Finding {
  const text = `Node ${found}`;
  if (isAtLeast(found, OLDEST_NODE)) return good("node", text);
  return trouble("node", text, `Install Node ${OLDEST_NODE.join(".")} or newer.`);
}

async function engineVersion(cwd: string, env: Workspace["env"]): Promise<Finding> {
  try {
    findPulumi(cwd, env);
  } catch (error) {
    return trouble("pulumi", "There is no `pulumi` command.", messageOf(error));
  }
  const found = await version(cwd, env);
  if (/of unknown version,$/.test(found)) {
    const cure = "Run it to see why. https://www.pulumi.com/docs/install has one; in a clone `npm run engine` gets it.";
    return trouble("pulumi", `${found.replace(/, of unknown version,$/, "")} tells no version: it cannot start.`, cure);
  }
  const short = Object.entries(OLDEST_ENGINES).filter(([, oldest]) => !isAtLeast(found, oldest));
  if (short.length === 0) return good("pulumi", found);
  const needs = short.map(([command, oldest]) => `${command} needs ${oldest.join(".")}`).join(", ");
  return advice("pulumi", `${found}: ${needs}`, "Update it: https://www.pulumi.com/docs/install");
}

/** What the program loads, and so does the process in which the engine runs its resources. */
function packages(cwd: string): Finding[] {
  const project = projectFile(cwd);
  if (!project) return [];
  const folder = resolve(cwd, project.main ?? ".");
  return [ownPackage(folder), sdk(folder)];
}

function ownPackage(folder: string): Finding {
  const found = versionOf(PACKAGE, folder);
  if (!found) {
    return trouble(
      "package",
      `${PACKAGE} is not found from the folder of the program, ${folder}.`,
      `Run \`npm install ${PACKAGE} @pulumi/pulumi\` there: the engine loads it from there in every run.`,
    );
  }
  if (found === VERSION) return good("package", `${PACKAGE} ${found}`);
  const cure = "Run the command with npx in the folder of the program.";
  return advice("package", `The program has ${PACKAGE} ${found}, this command is ${VERSION}.`, cure);
}

function sdk(folder: string): Finding {
  const name = "@pulumi/pulumi";
  const found = versionOf(name, folder);
  const cure = `Run \`npm install ${name}@latest\` in ${folder}.`;
  if (!found) return trouble("sdk", `${name} is not found from the folder of the program.`, cure);
  if (isAtLeast(found, OLDEST_SDK)) return good("sdk", `${name} ${found}`);
  return trouble("sdk", `${name} ${found} is older than ${OLDEST_SDK.join(".")}: it does not show drift.`, cure);
}

function versionOf(name: string, folder: string): string | undefined {
  try {
    const { version: found } = createRequire(join(folder, "_"))(`${name}/package.json`) as { version: string };
    return found;
  } catch {
    return undefined;
  }
}
