// Long-running commands: they report their progress, have a time limit, and end when we end.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const running = new Set();

/**
 * Resolves if the command succeeds, otherwise rejects with its last lines. Calls `report` every 20 seconds with the
 * progress.
 */
export async function run(command, args, { cwd, env, timeout, report }) {
  const lines = [];
  const hear = (line) => {
    lines.push(line);
    if (lines.length > 15) lines.shift();
  };
  const started = Date.now();
  const ticker = setInterval(() => report(`${elapsed(started)}: ${lines.at(-1) ?? ""}`), 20_000);
  try {
    const code = await finished(spawnGroup(command, args, { cwd, env, timeout }), hear);
    if (code !== 0) throw new Error(lines.join("\n  ") || `${command} was stopped after ${elapsed(started)}`);
  } finally {
    clearInterval(ticker);
  }
  report(`done in ${elapsed(started)}`);
}

export async function stopChildren() {
  await Promise.all([...running].map((child) => new Promise((gone) => stop(child.once("close", gone)))));
}

/** Its own process group, so that stopping it also stops its children (compilers, curl). */
function spawnGroup(command, args, { timeout, ...options }) {
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const timer = timeout && setTimeout(() => stop(child), timeout);
  running.add(child);
  child.once("close", () => {
    clearTimeout(timer);
    running.delete(child);
  });
  return child;
}

function finished(child, hear) {
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
  return new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}

function stop(child) {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    // it has already ended
  }
}

function elapsed(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
