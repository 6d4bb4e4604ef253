// The dynamic provider process of a program, looked at from outside.
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Bytes it holds now and held at its peak, and its open sockets, from /proc; undefined where there is none. */
export function lookAtProvider(program) {
  const pids = existsSync("/proc") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  for (const pid of pids) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!/^(\S*\/)?node\0/.test(command) || !command.includes("cmd/dynamic-provider")) continue;
      // What only asks where the provider lies names it too.
      if (command.includes("require.resolve") || readlinkSync(`/proc/${pid}/cwd`) !== program) continue;
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const bytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
      const files = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
      const sockets = files.filter((file) => file.startsWith("socket:")).length;
      return { now: bytes("VmRSS"), peak: bytes("VmHWM"), sockets };
    } catch {
      // It ended while it was looked at.
    }
  }
  return undefined;
}
