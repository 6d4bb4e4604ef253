import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator, listen } from "../../emulator";
import { shellIn } from "../lab/engine.mjs";
import { makeProgramFolder } from "../lab/folder.mjs";
import { outcome } from "../lab/processes.mjs";

interface Inline {
  /** The body of the inline program. */
  program: string;
  /** What is done with `stack`, and answered. Default: `up`. */
  steps?: string;
  /** Environment of the process that holds the program. */
  env?: Record<string, string>;
  /** Environment that the workspace hands to the engine, beside the one that keeps it apart. */
  envVars?: Record<string, string>;
}

/**
 * Pulumi's Automation API with an inline program: a script of the user's own, in which the program runs, while the engine
 * and the provider are processes beside it. It needs no language host, so the transforms and hooks of the newest SDK work.
 */
export async function newAutomation() {
  const folder = await makeProgramFolder();
  const emulator = createEmulator({ rateLimit: 1_000_000 });
  const server = await listen(emulator);
  const apart = shellIn(folder.root);

  return {
    emulator,
    account: { TE_TOKEN: "any", TE_API_ENDPOINT: server.url },
    program: folder.program,

    /** Runs a script; what its steps answer is in `answer`. */
    async run({ program, steps = "return (await stack.up()).outputs;", env = {}, envVars = {} }: Inline) {
      await writeFile(join(folder.program, "deploy.js"), script(program, steps, envVars));
      const child = spawn(process.execPath, ["deploy.js"], { cwd: folder.program, env: { ...apart, ...env } });
      const { code, output } = await outcome(child);
      const answer = await readFile(join(folder.program, "answer.json"), "utf8").catch(() => "null");
      return { code, output, answer: JSON.parse(answer) };
    },

    /** The file that holds the state, as it lies on the disk. */
    state: () => readFile(join(folder.root, "state/.pulumi/stacks/tested/dev.json"), "utf8"),

    async remove() {
      await server.close();
      await folder.remove();
    },
  };
}

const script = (program: string, steps: string, envVars: Record<string, string>) => `
const { rmSync, writeFileSync } = require("node:fs");
const pulumi = require("@pulumi/pulumi");
const te = require("pulumi-thousandeyes");
const { LocalWorkspace } = require("@pulumi/pulumi/automation");
rmSync("answer.json", { force: true });
(async () => {
  const program = async () => {
${program}
  };
  const args = { stackName: "dev", projectName: "tested", program };
  const stack = await LocalWorkspace.createOrSelectStack(args, { envVars: ${JSON.stringify(envVars)} });
  const answer = await (async () => {
${steps}
  })();
  writeFileSync("answer.json", JSON.stringify(answer ?? null));
})().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
`;
