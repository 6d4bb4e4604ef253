import { createAcsMonitorEmulator, listen } from "../../emulator";
import type { AcsMonitorEmulatorOptions } from "../../emulator/acs-monitor/options";
import { caller } from "../acs-monitor/world";
import { newDeployment } from "./deployment";

/** A program with accounts of both vendors: `te` and `acs`. */
export async function newDeploymentOfBoth(
  program: string,
  { env = {}, ...options }: AcsMonitorEmulatorOptions & { env?: Record<string, string> } = {},
) {
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000, checkSeconds: 0.2, ...options });
  const server = await listen(emulator);
  const imported = (source: string) => `const acs = require("pulumi-thousandeyes/acs-monitor");\n${source}`;
  const address = { ACSMON_BASE_URL: new URL(server.url).origin };
  const stack = await newDeployment({ program: imported(program), env: { ...address, ...env } });
  return {
    ...stack,
    acs: {
      emulator,
      /** A call past Pulumi. */
      byHand: caller(emulator.fetch),
      /** The calls that a command makes: `GET /monitors`. */
      async callsOf(command: () => Promise<unknown>): Promise<string[]> {
        emulator.clearCalls();
        await command();
        return emulator.calls().map(({ method, path }) => `${method} ${path.replace("/api/v1", "")}`);
      },
    },
    write: (source: string) => stack.write(imported(source)),
    async remove() {
      await stack.remove();
      await server.close();
    },
  };
}

export type DeploymentOfBoth = Awaited<ReturnType<typeof newDeploymentOfBoth>>;
