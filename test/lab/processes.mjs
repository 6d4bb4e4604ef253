// Child processes: what they print, how they end, and that none stays behind.
import { spawn } from "node:child_process";

/**
 * What a process prints until it ends; `output` is both streams in the order in which they came.
 * @param {import("node:child_process").ChildProcessWithoutNullStreams} child
 */
export async function outcome(child) {
  const ran = { code: /** @type {number | null} */ (null), stdout: "", stderr: "", output: "" };
  for (const name of /** @type {const} */ (["stdout", "stderr"])) {
    child[name].setEncoding("utf8").on("data", (text) => {
      ran[name] += text;
      ran.output += text;
    });
  }
  ran.code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  return ran;
}

/**
 * Processes that are gone when their owner goes.
 * @param {{ detached?: boolean }} [options] `detached`: a process group each, so that a Ctrl-C reaches us alone, and we
 *   end them in order
 */
export function openProcesses({ detached = false } = {}) {
  const running = new Set();
  return {
    /** @param {string} command @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
    start(command, args, options) {
      const child = spawn(command, args, { ...options, detached, stdio: "pipe" });
      child.stdin.end();
      running.add(child);
      // Not "close": what it started may outlive it, and hold its output open.
      child.once("exit", () => running.delete(child)).once("error", () => running.delete(child));
      return child;
    },
    /** Ends what still runs, and waits for it. */
    async close() {
      await Promise.all([...running].map(end));
    },
  };
}

async function end(child) {
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM"); // the engine ends its own children first
  const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(impatience);
}
