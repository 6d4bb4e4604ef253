// A stack on the real engine. Its commands never throw: look at `code` and `output`.
import { join } from "node:path";
import { shellIn, theEngine } from "./engine.mjs";
import { makeProgramFolder } from "./folder.mjs";
import { openProcesses, outcome } from "./processes.mjs";
import { openWarmHost } from "./warm-host.mjs";

/**
 * @typedef {object} StackOptions
 * @property {string} program The source of the program; `write` replaces it later.
 * @property {import("./folder.mjs").Language} [language] CommonJS is what starts fastest; `ts` goes through Pulumi's own
 *   TypeScript loader, with its type check.
 * @property {Record<string, string>} [files] More files beside the program's source, by name.
 * @property {Record<string, string>} [config]
 * @property {string} [modules] A node_modules folder that npm made, instead of a likeness of one.
 * @property {Record<string, string>} [env] Environment of every command, and so of the program and the provider. Read by
 *   every command: what is changed here holds from the next one on.
 * @property {boolean} [warm] The program runs in a host that lives for all commands: for suites of many. JavaScript only.
 * @property {string[]} [through] A command that runs the engine's, which is added to its arguments.
 */

/**
 * A program in a folder of its own, its state in files beside it, nothing shared with any other stack or with the user's
 * own Pulumi.
 * @param {StackOptions} options
 */
export async function newStack({ program, language, files, modules, config = {}, ...options }) {
  const folder = await makeProgramFolder({ language, files, modules });
  await folder.write(program);
  const stack = openStack({ ...options, folder: folder.program, root: folder.root });
  const created = await stack.pulumi("stack", "init", "--no-select");
  if (created.code !== 0) throw new Error(`no stack to work on:\n${created.output}`);
  for (const [key, value] of Object.entries(config)) await stack.config(key, value);
  return {
    ...stack,
    write: folder.write,
    /** Stops what still runs and removes the folder. */
    async remove() {
      await stack.close();
      await folder.remove();
    },
  };
}

/**
 * The commands for the stack of a folder, whether it is there yet or not.
 * @param {object} options
 * @param {string} options.folder of the program
 * @param {string} options.root where state and home lie
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.warm]
 * @param {string[]} [options.through]
 * @param {string[]} [options.flags] of every command
 * @param {ReturnType<typeof openProcesses>} [options.processes]
 */
export function openStack({ folder, root, env = {}, through = [], warm = false, ...more }) {
  const { flags = ["--color", "never"], processes = openProcesses() } = more;
  const always = ["--stack", "dev", "--non-interactive", ...flags];

  const start = (/** @type {string[]} */ args, /** @type {Record<string, string>} */ extra = {}) => {
    const [command, ...first] = [...through, theEngine().command];
    const options = { cwd: folder, env: { ...shellIn(root), ...env, ...extra } };
    return processes.start(/** @type {string} */ (command), [...first, ...args, ...always], options);
  };
  const pulumi = (/** @type {string[]} */ ...args) => outcome(start(args));
  const at = ["--yes", "--skip-preview", "--suppress-progress"];
  const host = warm ? openWarmHost(join(folder, "index.js")) : undefined;
  const run = async (/** @type {string[]} */ ...args) =>
    pulumi(...args, ...((await host?.flags({ ...shellIn(root), ...env })) ?? []));

  return {
    folder,
    /** The file of the state, as the engine keeps it. */
    stateFile: join(root, "state/.pulumi/stacks/tested/dev.json"),
    /** Starts a command, with more environment than the others have: the process itself. */
    start,
    pulumi,
    up: (/** @type {string[]} */ ...args) => run("up", ...at, ...args),
    preview: (/** @type {string[]} */ ...args) => run("preview", "--suppress-progress", ...args),
    refresh: (/** @type {string[]} */ ...args) => pulumi("refresh", ...at, ...args),
    destroy: (/** @type {string[]} */ ...args) => pulumi("destroy", ...at, ...args),
    config: (/** @type {string} */ key, /** @type {string} */ value, { secret = false } = {}) =>
      pulumi("config", "set", secret ? "--secret" : "--plaintext", key, value),

    /** `preview --json`, parsed: the plan with every step and its property-level differences. */
    async previewJson(/** @type {string[]} */ ...args) {
      const ran = await run("preview", "--json", ...args);
      return { ...ran, plan: parse(ran.stdout) };
    },

    /** The state, parsed. Secrets are ciphertext unless `--show-secrets` is among the flags. */
    async export(/** @type {string[]} */ ...args) {
      const ran = await pulumi("stack", "export", ...args);
      return { ...ran, state: parse(ran.stdout) };
    },

    /** Ends what still runs. */
    async close() {
      await processes.close();
      host?.close();
    },
  };
}

/** @returns {any} what the engine prints: it publishes no types of it */
function parse(/** @type {string} */ json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
