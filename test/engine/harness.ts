import { vi } from "vitest";
import { runEngine } from "./command";
import { type Language, makeProgramFolder } from "./program-folder";

// Every command starts the engine and a few Node processes: two seconds on a good day.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export interface StackOptions {
  /** The source of the program; `write` replaces it later. */
  program: string;
  /** CommonJS is what starts fastest; `ts` goes through Pulumi's own TypeScript loader, with its type check. */
  language?: Language;
  config?: Record<string, string>;
  /** A node_modules folder that npm made, instead of a likeness of one. */
  modules?: string;
  /** Environment of every command, and so of the program and the provider. */
  env?: Record<string, string>;
}

/**
 * A stack on the real engine: a program in a folder of its own, its state in files beside it, nothing shared with any
 * other stack or with the user's own Pulumi. The commands never throw: look at `code` and `output`.
 */
export async function newStack({ program, language = "js", config = {}, env = {}, modules }: StackOptions) {
  const folder = await makeProgramFolder(language, modules);
  await folder.write(program);

  const running = new AbortController();
  const pulumi = (...args: string[]) =>
    runEngine([...args, "--stack", "dev", "--non-interactive", "--color", "never"], {
      cwd: folder.program,
      root: folder.root,
      env,
      signal: running.signal,
    });
  const quiet = "--suppress-progress";

  const stack = {
    folder: folder.program,
    write: folder.write,
    up: (...flags: string[]) => pulumi("up", "--yes", "--skip-preview", quiet, ...flags),
    preview: (...flags: string[]) => pulumi("preview", quiet, ...flags),
    refresh: (...flags: string[]) => pulumi("refresh", "--yes", "--skip-preview", quiet, ...flags),
    destroy: (...flags: string[]) => pulumi("destroy", "--yes", "--skip-preview", quiet, ...flags),
    config: (key: string, value: string, { secret = false } = {}) =>
      pulumi("config", "set", secret ? "--secret" : "--plaintext", key, value),
    pulumi,

    /** `preview --json`, parsed: the plan with every step and its property-level differences. */
    async previewJson(...flags: string[]) {
      const ran = await pulumi("preview", "--json", ...flags);
      return { ...ran, plan: parse(ran.stdout) };
    },

    /** The state, parsed. Secrets are ciphertext unless `--show-secrets` is among the flags. */
    async export(...flags: string[]) {
      const ran = await pulumi("stack", "export", ...flags);
      return { ...ran, state: parse(ran.stdout) };
    },

    /** Stops what still runs and removes the folder. */
    async remove() {
      running.abort();
      await folder.remove();
    },
  };

  const created = await pulumi("stack", "init", "--no-select");
  if (created.code !== 0) throw new Error(`no stack to test on:\n${created.output}`);
  for (const [key, value] of Object.entries(config)) await stack.config(key, value);
  return stack;
}

// biome-ignore lint/suspicious/noExplicitAny: what the engine and the API print, of which each test knows the few keys it looks at; the engine publishes no types of it
export type Json = any;

function parse(json: string): Json {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
