import { notAToken } from "./token";

/** One setting: where it is looked for. The environment names are those Terraform users have already. */
interface Setting {
  readonly config: string;
  readonly env: string;
  /** What the vendor's command line client calls it. */
  readonly alias?: string;
  readonly fallback?: string;
}

export const SETTINGS = {
  token: { config: "thousandeyes:token", env: "TE_TOKEN" },
  accountGroupId: { config: "thousandeyes:accountGroupId", env: "TE_AID" },
  apiEndpoint: {
    config: "thousandeyes:apiEndpoint",
    env: "TE_API_ENDPOINT",
    alias: "TE_BASE_URL",
    fallback: "https://api.thousandeyes.com/v7",
  },
  timeout: { config: "thousandeyes:timeout", env: "TE_TIMEOUT", fallback: "60" },
  pacing: { config: "thousandeyes:pacing", env: "TE_PACING", fallback: "on" },
  debug: { config: "thousandeyes:debug", env: "TE_DEBUG", fallback: "off" },
  reads: { config: "thousandeyes:reads", env: "TE_READS", fallback: "lists" },
} as const satisfies Record<string, Setting>;

export interface Settings {
  readonly token: string;
  /** Where the token was found, for messages. */
  readonly tokenSource: string;
  readonly accountGroupId?: string;
  /** With `/v7` at its end, however it was given. */
  readonly apiEndpoint: string;
  /** Seconds, for each phase of a call. */
  readonly timeout: number;
  /** Whether calls wait for room in the rate window. Off is for measuring only. Default: true. */
  readonly pacing?: boolean;
  /** Whether each call is told in one line, without bodies and headers. Default: false. */
  readonly debug?: boolean;
  /** Whether reads may be answered from lists. Default: true. */
  readonly listReads?: boolean;
}

/** Seconds: as many as `timeouts` on a resource may be. */
const MAX_TIMEOUT = 3600;

export type Lookup = (name: string) => string | undefined;

/**
 * Settings from the configuration (of the stack or of an explicit Provider), then from the environment: the first one
 * found wins. Throws, with what to do, where the token is missing or a value cannot be meant.
 */
export function settings(config: Lookup, env: Lookup): Settings {
  const find = ({ config: key, env: name, alias, fallback }: Setting) =>
    config(key) || env(name) || (alias && env(alias)) || fallback;
  const token = find(SETTINGS.token)?.trim();
  const tokenSource = config(SETTINGS.token.config) ? SETTINGS.token.config : SETTINGS.token.env;
  if (!token) {
    throw new Error(
      "There is no ThousandEyes token. Set TE_TOKEN in the environment, or " +
        "`pulumi config set --secret thousandeyes:token`, or give the Provider a token. A refresh takes the configuration " +
        "from the state: run `pulumi up` first, or add --run-program.",
    );
  }
  const wrong = notAToken(token);
  if (wrong) throw new Error(`The token from ${tokenSource} ${wrong}. Nothing was sent.`);
  const accountGroupId = find(SETTINGS.accountGroupId);
  if (accountGroupId && !/^\d+$/.test(accountGroupId)) {
    throw new Error(`${where(SETTINGS.accountGroupId)}: "${accountGroupId}" is not an account group id (digits).`);
  }
  // The vendor's own tools read 0 as their default, and shells are prepared for them.
  const seconds = Number(find(SETTINGS.timeout));
  const timeout = seconds === 0 ? Number(SETTINGS.timeout.fallback) : seconds;
  if (!(timeout > 0)) throw new Error(`${where(SETTINGS.timeout)} must be a number of seconds above 0.`);
  if (timeout > MAX_TIMEOUT) {
    throw new Error(`${where(SETTINGS.timeout)} is more than ${MAX_TIMEOUT} seconds. Write seconds, not milliseconds.`);
  }
  return {
    token,
    tokenSource,
    ...(accountGroupId ? { accountGroupId } : {}),
    apiEndpoint: endpoint(find(SETTINGS.apiEndpoint) as string),
    timeout,
    pacing: isOn(SETTINGS.pacing, find(SETTINGS.pacing)),
    debug: isOn(SETTINGS.debug, find(SETTINGS.debug)),
    listReads: oneOf(SETTINGS.reads, find(SETTINGS.reads), ["lists"], ["single"]),
  };
}

const isOn = (setting: Setting, value: string | undefined) =>
  oneOf(setting, value, ["on", "true", "1", "yes"], ["off", "false", "0", "no"]);

function oneOf(setting: Setting, value: string | undefined, yes: string[], no: string[]): boolean {
  const word = String(value).toLowerCase();
  if (yes.includes(word) || no.includes(word)) return yes.includes(word);
  throw new Error(`${where(setting)}: "${value}" is neither "${yes[0]}" nor "${no[0]}".`);
}

const where = ({ config, env }: Setting) => `${config} / ${env}`;

/** The base of all paths, `/v7` included: some of the vendor's tools want it in the address, others without. */
function endpoint(given: string): string {
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
  const { alias, fallback } = SETTINGS.apiEndpoint;
  // The value is not repeated: it may hold a password.
  const wrong = (why: string) => new Error(`${where(SETTINGS.apiEndpoint)} / ${alias}: ${why}`);
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong(`is not a URL like ${fallback}.`);
  if (url.username || url.password || url.search || url.hash) {
    throw wrong(`is more than an address and a path: write it like ${fallback}.`);
  }
  const path = url.pathname.replace(/\/+$/, "");
  const [version] = /\/v\d+$/.exec(path) ?? [];
  if (version && version !== "/v7") throw wrong(`ends in ${version}, and only version 7 of the API is known here.`);
  return `${url.origin}${path}${version ? "" : "/v7"}`;
}
