// Child processes: their output, their end, and that none is left running.
import { spawn } from "node:child_process";

/**
 * The output of a process until it ends; `output` has both streams in the order of arrival.
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
 * Processes that end when their owner ends.
 * @param {{ detached?: boolean }} [options] `detached`: each has its own process group, so that Ctrl-C reaches only us,
 *   and we end them in order
 */
export function openProcesses({ detached = false } = {}) {
  const running = new Set();
  return {
    /** @param {string} command @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
    start(command, args, options) {
      const child = spawn(command, args, { ...options, detached, stdio: "pipe" });
      child.stdin.end();
      running.add(child);
      // Not "close": its own children may live longer and keep its output open.
      child.once("exit", () => running.delete(child)).once("error", () => running.delete(child));
      return child;
    },
    /** Ends all running processes, and waits for them. */
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
