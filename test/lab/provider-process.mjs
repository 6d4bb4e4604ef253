// The dynamic provider process of a program, observed from outside.
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Its memory now and at its peak in bytes, and its open sockets, from /proc; undefined if there is no such process. */
export function lookAtProvider(program) {
  const pids = existsSync("/proc") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  for (const pid of pids) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!/^(\S*\/)?node\0/.test(command) || !command.includes("cmd/dynamic-provider")) continue;
      // A process that only resolves the path of the provider has the same words in its command.
      if (command.includes("require.resolve") || readlinkSync(`/proc/${pid}/cwd`) !== program) continue;
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const bytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
      const files = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
      const sockets = files.filter((file) => file.startsWith("socket:")).length;
      return { now: bytes("VmRSS"), peak: bytes("VmHWM"), sockets };
    } catch {
      // It ended in the meantime.
    }
  }
  return undefined;
}
