// Runs a program in a host that lives for all commands of a stack: loading the SDK is half of what a preview costs.
// What the host itself does differently (its errors, its languages) is tested through the engine's own.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** @param {string} main the program's file */
export function openWarmHost(main) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let host;
  return {
    /**
     * The flags for a command that runs the program in here.
     * @param {NodeJS.ProcessEnv} env of the program
     */
    async flags(env) {
      host ??= fork(join(import.meta.dirname, "warm-host.cjs"), { stdio: "ignore", env });
      host.send({ main, env });
      const [{ port }] = await once(host, "message");
      return [`--client=127.0.0.1:${port}`, "--exec-kind=auto.inline"];
    },
    close() {
      host?.disconnect();
      host = undefined;
    },
  };
}
