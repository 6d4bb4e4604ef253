import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Bytes that the dynamic provider process of a program holds now, from /proc; 0 where there is none. */
export function providerMemory(program) {
  let most = 0;
  for (const pid of pids()) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.startsWith("node\0") || !command.includes("cmd/dynamic-provider")) continue;
      if (readlinkSync(`/proc/${pid}/cwd`) !== program) continue;
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      most = Math.max(most, Number(resident ?? 0) * 1024);
    } catch {
      // The process ended meanwhile.
    }
  }
  return most;
}

/** None on a system without /proc. */
function pids() {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
