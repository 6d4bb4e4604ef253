// A stack on the real engine and an emulator in this process, for measuring.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentIn } from "../engine/environment.mjs";
import { findEngine } from "../engine/find.mjs";
import { makeProgram } from "../engine/program.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const require = createRequire(import.meta.url);

/** @param {{ program: string, emulator?: object, env?: Record<string, string> }} options */
export async function newStack({ program, emulator: options = {}, env = {} }) {
  const engine = findEngine();
  if (!engine) throw new Error("there is no Pulumi engine yet: npm run engine");
  const { createEmulator, listen } = require(join(root, "dist/emulator/index.js"));
  const emulator = createEmulator({ rateLimit: 1_000_000, ...options });
  const server = await listen(emulator);
  const made = makeProgram(`const te = require("pulumi-thousandeyes");\n${program}`);
  const environment = {
    ...environmentIn(made.root, engine.env),
    TE_TOKEN: "token",
    TE_API_ENDPOINT: server.url,
    ...env,
  };
  const pulumi = (...args) =>
    new Promise((done) => {
      const flags = ["--stack", "dev", "--non-interactive", "--color", "never"];
      const child = spawn(engine.command, [...args, ...flags], { cwd: made.program, env: environment });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
      child.on("close", (code) => done({ code, output }));
    });
  await pulumi("stack", "init", "--no-select");
  return {
    emulator,
    folder: made.program,
    up: (...flags) => pulumi("up", "--yes", "--skip-preview", "--suppress-progress", ...flags),
    async remove() {
      await server.close();
      made.remove();
    },
  };
}

/** The part of a test that nothing is measured about. */
export const site = `{ url: "https://www.example.com/", interval: 300, agents: ["3"], alertRules: [] }`;
