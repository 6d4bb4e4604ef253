import { Command, InvalidArgumentError } from "commander";
import { collect } from "./place-options";

const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };

interface Options {
  port: number;
  token: string[];
  tests: number;
  rateLimit: number;
  rateWindow: number;
  lockout?: boolean;
  latency: number;
}

async function run({ port, token, ...rest }: Options): Promise<void> {
  // Loaded here and not at the top: `--help` should not wait for it.
  const { createEmulator, listen } = await import("../../emulator/index.js");
  const emulator = createEmulator({ tokens: token, ...rest });
  const { url, close } = await listen(emulator, { port }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`port ${port} is taken: choose another, or none for a free one`)
      : error;
  });
  process.stdout.write(`listening on ${url}\n`);
  const end = () => void close().then(() => process.exit(0));
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

export const emulatorCommand = (): Command =>
  new Command("emulator")
    .description("a stateful ThousandEyes API on this machine, for trying things out without an account")
    .option("--port <n>", "port on 127.0.0.1; 0 picks a free one", wholeNumber(0, 65535), 0)
    .option("--token <token>", "bearer token to accept, may be repeated; none accepts all", collect, [])
    .option("--tests <n>", "seed n HTTP server tests, with alert rules and tags", wholeNumber(0, 100000), 0)
    .option("--rate-limit <n>", "calls allowed in a window", wholeNumber(1), 240)
    .option("--rate-window <seconds>", "length of the window", wholeNumber(1), 60)
    .option("--lockout", "refuse an address for an hour after ten failed logins")
    .option("--latency <ms>", "wait before every answer", wholeNumber(0), 0)
    .allowExcessArguments(false)
    .action(run);
