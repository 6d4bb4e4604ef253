// The environment of the demo: an emulator, and a Pulumi with its state and settings in a temporary folder. All of it
// is removed at the end.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../test/lab/emulator-process.mjs";
import { shellIn } from "../../test/lab/engine.mjs";
import { makeFolder, makeProgramFolder, repository } from "../../test/lab/folder.mjs";
import { openProcesses, outcome } from "../../test/lab/processes.mjs";
import { openStack } from "../../test/lab/stack.mjs";

export async function openStage() {
  // A copy of the project in the temporary folder, because Pulumi writes the stack settings next to it.
  const project = readFileSync(join(repository, "Pulumi.yaml"), "utf8");
  const main = join(repository, /^main: *(.+)$/m.exec(project)[1]);
  const folder = await makeFolder({
    "Pulumi.yaml": project.replace(/^main:.*$/m, `main: ${JSON.stringify(main)}`),
  });
  const installed = await makeProgramFolder({ language: "ts" });
  const env = {};
  const processes = openProcesses({ detached: true });
  const { pulumi } = openStack({ folder: folder.program, root: folder.root, env, flags: [], processes });

  return {
    /** The address of a new emulator that accepts only our token. */
    async startEmulator() {
      const token = randomUUID();
      const address = await startEmulator(["--token", token], processes);
      Object.assign(env, { TE_TOKEN: token, TE_API_ENDPOINT: address });
      return { address, token };
    },

    pulumi,

    /** Our own command, in a folder where the packages are installed; and the engine in a folder that it made. */
    async moveIn(args) {
      const main = join(repository, "dist/cli/main.js");
      const environment = { ...shellIn(folder.root), ...env };
      const options = { cwd: installed.program, env: environment };
      return outcome(processes.start(process.execPath, [main, ...args], options));
    },
    movedIn: (...args) => {
      const options = { folder: join(installed.program, "moved-in"), root: folder.root, env, flags: [], processes };
      return openStack(options).pulumi(...args);
    },

    async close() {
      await processes.close();
      await folder.remove();
      await installed.remove();
    },
  };
}
