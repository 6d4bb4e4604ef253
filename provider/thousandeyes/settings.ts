/** One setting: where it is looked for. The environment names are those Terraform users have already. */
interface Setting {
  readonly config: string;
  readonly env: string;
  readonly fallback?: string;
}

export const SETTINGS = {
  token: { config: "thousandeyes:token", env: "TE_TOKEN" },
  accountGroupId: { config: "thousandeyes:accountGroupId", env: "TE_AID" },
  apiEndpoint: {
    config: "thousandeyes:apiEndpoint",
    env: "TE_API_ENDPOINT",
    fallback: "https://api.thousandeyes.com/v7",
  },
  timeout: { config: "thousandeyes:timeout", env: "TE_TIMEOUT", fallback: "60" },
} as const satisfies Record<string, Setting>;

export interface Settings {
  readonly token: string;
  /** Where the token was found, for messages. */
  readonly tokenSource: string;
  readonly accountGroupId?: string;
  /** With `/v7`. */
  readonly apiEndpoint: string;
  /** Seconds, for each phase of a call. */
  readonly timeout: number;
}

export type Lookup = (name: string) => string | undefined;

/**
 * Settings from the configuration (of the stack or of an explicit Provider), then from the environment: the first one
 * found wins. Throws, with what to do, where the token is missing or a value cannot be meant.
 */
export function settings(config: Lookup, env: Lookup): Settings {
  const find = (setting: Setting) => config(setting.config) || env(setting.env) || setting.fallback;
  const token = find(SETTINGS.token)?.trim();
  const tokenSource = config(SETTINGS.token.config) ? SETTINGS.token.config : SETTINGS.token.env;
  if (!token) {
    throw new Error(
      "There is no ThousandEyes token. Set TE_TOKEN in the environment, or " +
        "`pulumi config set --secret thousandeyes:token`, or give the Provider a token.",
    );
  }
  // Sent as it is, it would end in an error of the HTTP client that quotes it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(`${tokenSource} holds characters that no token has: blanks, line ends or letters beyond ASCII.`);
  }
  const accountGroupId = find(SETTINGS.accountGroupId);
  if (accountGroupId && !/^\d+$/.test(accountGroupId)) {
    throw new Error(`${where(SETTINGS.accountGroupId)}: "${accountGroupId}" is not an account group id (digits).`);
  }
  const timeout = Number(find(SETTINGS.timeout));
  if (!(timeout > 0)) throw new Error(`${where(SETTINGS.timeout)} must be a number of seconds above 0.`);
  return {
    token,
    tokenSource,
    ...(accountGroupId ? { accountGroupId } : {}),
    apiEndpoint: endpoint(find(SETTINGS.apiEndpoint) as string),
    timeout,
  };
}

const where = ({ config, env }: Setting) => `${config} / ${env}`;

function endpoint(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`${where(SETTINGS.apiEndpoint)}: "${given}" is not a URL like ${SETTINGS.apiEndpoint.fallback}.`);
  }
  return given.replace(/\/+$/, "");
}
