import { Command, InvalidArgumentError } from "commander";
import { collect } from "./place-options";
import { wholeNumber } from "./whole-number";

interface Options {
  api: ApiName;
  port: number;
  token?: string[];
  tests?: number;
  lockout?: boolean;
  monitors?: number;
  email?: string;
  password?: string;
  tokenCalls?: number;
  forbid?: string[];
  checkSeconds?: number;
  rateLimit?: number;
  rateWindow?: number;
  latency?: number;
}

type ApiName = "thousandeyes" | "acs-monitor";

/** Options that only one of them has. */
const OWN: Record<ApiName, readonly (keyof Options)[]> = {
  thousandeyes: ["tests", "lockout"],
  "acs-monitor": ["monitors", "email", "password", "tokenCalls", "forbid", "checkSeconds"],
};

const apiName = (text: string): ApiName => {
  if (text in OWN) return text as ApiName;
  throw new InvalidArgumentError(`It must be one of ${Object.keys(OWN).join(", ")}.`);
};

const flagOf = (option: string) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function refuseForeign(options: Options): void {
  for (const [api, own] of Object.entries(OWN)) {
    const given = own.find((option) => options[option] !== undefined);
    if (api === options.api || given === undefined) continue;
    throw new Error(`${flagOf(given)} belongs to --api ${api}: leave it out, or choose that API`);
  }
}

async function start({ api, port, token, forbid, ...rest }: Options) {
  // Loaded here and not at the top: `--help` should not wait for it.
  const { createAcsMonitorEmulator, createEmulator, listen } = await import("../../emulator/index.js");
  if (api === "thousandeyes") return listen(createEmulator({ tokens: token, ...rest }), { port });
  const { url, close } = await listen(createAcsMonitorEmulator({ tokens: token, forbidden: forbid, ...rest }), {
    port,
  });
  // Its clients add the base path themselves.
  return { url: new URL(url).origin, close };
}

async function run(options: Options): Promise<void> {
  refuseForeign(options);
  const { url, close } = await start(options).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`port ${options.port} is taken: choose another, or none for a free one`)
      : error;
  });
  process.stdout.write(`listening on ${url}\n`);
  const end = () => void close().then(() => process.exit(0));
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

export const emulatorCommand = (): Command =>
  new Command("emulator")
    .description("a stateful ThousandEyes or ACS Monitor API on this machine, for trying things out without an account")
    .option("--api <name>", "thousandeyes or acs-monitor", apiName, "thousandeyes")
    .option("--port <n>", "port on 127.0.0.1; 0 picks a free one", wholeNumber(0, 65535), 0)
    .option("--token <token>", "bearer token to accept, may be repeated; none accepts all", collect)
    .option("--rate-limit <n>", "calls allowed in a window (default: 240; acs-monitor: 60)", wholeNumber(1))
    .option("--rate-window <seconds>", "length of the window (default: 60)", wholeNumber(1))
    .option("--latency <ms>", "wait before every answer", wholeNumber(0))
    .optionsGroup("Options of --api thousandeyes:")
    .option("--tests <n>", "seed n HTTP server tests, with alert rules and tags", wholeNumber(0, 100000))
    .option("--lockout", "refuse an address for an hour after ten failed logins")
    .optionsGroup("Options of --api acs-monitor:")
    .option("--monitors <n>", "seed n HTTPS monitors", wholeNumber(0, 100000))
    .option("--email <address>", "who may log in; none: anybody")
    .option("--password <password>", "the right password; none: any")
    .option("--token-calls <n>", "calls that the token of a login is good for", wholeNumber(1))
    .option("--forbid <prefix>", 'path or "METHOD path" that is a 403, may be repeated', collect)
    .option("--check-seconds <n>", "time that a check takes which was asked for (default: 2)", wholeNumber(0))
    .addHelpText(
      "after",
      `
Examples:
  npx pulumi-thousandeyes emulator --port 4010 --tests 100
  npx pulumi-thousandeyes emulator --api acs-monitor --email ops@example.com --password secret`,
    )
    .allowExcessArguments(false)
    .action(run);
