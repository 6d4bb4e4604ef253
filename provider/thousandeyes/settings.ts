import type { ReadSetting } from "../core/api";
import { memoizeByValue } from "../core/memoize";
import { address, bearerToken, digits, eitherOf, onOrOff, seconds } from "../http/setting-values";
import { type Setting, settingValues, type Texts, settingTexts as textsOf } from "../http/settings";

const ENDPOINT = "https://api.thousandeyes.com/v7";

/** The environment variables are those that Terraform users already have. */
export const SETTINGS = {
  token: {
    config: "thousandeyes:token",
    env: "TE_TOKEN",
    secret: true,
    schema: bearerToken,
    refusal: (source: string, why: string) => `The token from ${source} ${why}. Nothing was sent.`,
  },
  accountGroupId: { config: "thousandeyes:accountGroupId", env: "TE_AID", schema: digits("an account group id") },
  apiEndpoint: {
    config: "thousandeyes:apiEndpoint",
    env: "TE_API_ENDPOINT",
    alias: "TE_BASE_URL",
    fallback: ENDPOINT,
    schema: address("/v7", ENDPOINT),
  },
  // The maximum is that of `timeouts` on a resource.
  timeout: {
    config: "thousandeyes:timeout",
    env: "TE_TIMEOUT",
    fallback: "60",
    schema: seconds({ max: 3600, zero: 60 }),
  },
  pacing: { config: "thousandeyes:pacing", env: "TE_PACING", fallback: "on", schema: onOrOff },
  debug: { config: "thousandeyes:debug", env: "TE_DEBUG", fallback: "off", schema: onOrOff },
  reads: { config: "thousandeyes:reads", env: "TE_READS", fallback: "lists", schema: eitherOf(["lists"], ["single"]) },
} as const satisfies Record<string, Setting>;

export interface Settings {
  readonly token: string;
  /** The setting that the token comes from, for messages. */
  readonly tokenSource: string;
  readonly accountGroupId?: string;
  /** Always ends in `/v7`. */
  readonly apiEndpoint: string;
  /** Seconds, for each phase of a call. */
  readonly timeout: number;
  /** Whether calls wait for room in the rate limit window. Off is for measurements only. Default: true. */
  readonly pacing?: boolean;
  /** Whether each call is logged in one line, without bodies and headers. Default: false. */
  readonly debug?: boolean;
  /** Whether reads may be answered from lists. Default: true. */
  readonly listReads?: boolean;
}

/**
 * Settings from the configuration (of the stack or of an explicit Provider), then from the environment: the first one
 * found wins. Throws if the token is missing or values are wrong: says what to do, for all of them at once.
 */
export function settings(config: ReadSetting, env: ReadSetting): Settings {
  return parsed(settingTexts(config, env));
}

/** The text of each setting and where it was found, without a look at what it says. */
export const settingTexts = (config: ReadSetting, env: ReadSetting): Texts<typeof SETTINGS> =>
  textsOf(SETTINGS, config, env);

/** The same settings for the same texts: the provider asks for them in every step. */
const parsed = memoizeByValue((texts: Texts<typeof SETTINGS>): Settings => {
  if (!texts.token) {
    throw new Error(
      "There is no ThousandEyes token. Set TE_TOKEN in the environment, or " +
        "`pulumi config set --secret thousandeyes:token`, or give the Provider a token. A refresh takes the configuration " +
        "from the state: run `pulumi up` first, or add --run-program.",
    );
  }
  const { accountGroupId, reads, ...values } = settingValues(SETTINGS, texts);
  return {
    ...values,
    tokenSource: texts.token.source,
    ...(accountGroupId ? { accountGroupId } : {}),
    listReads: reads,
  };
});
