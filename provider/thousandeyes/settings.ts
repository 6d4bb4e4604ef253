import type { ReadSetting } from "../core/api";
import { memoizeByValue } from "../core/memoize";
import type { Parsed, Schema } from "../core/schema";
import type { Setting as AnySetting } from "../core/vendor";
import { address, bearerToken, digits, eitherOf, onOrOff, seconds } from "./setting-values";

/**
 * One setting: where it may be set, and its allowed values. The environment variables are those that Terraform users
 * already have.
 */
interface Setting extends AnySetting {
  /** The variable of the vendor's command line client. */
  readonly alias?: string;
  readonly fallback?: string;
  /** Turns its text into its value, or refuses it with a reason. */
  readonly schema: () => Schema;
  /** The sentence about a refused text. Default: the names of the setting, and the reason. */
  readonly refusal?: (source: string, why: string) => string;
}

const ENDPOINT = "https://api.thousandeyes.com/v7";

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
export const settingTexts = (config: ReadSetting, env: ReadSetting): Texts =>
  Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [name, find(setting, config, env)]),
  ) as unknown as Texts;

/** The same settings for the same texts: the provider asks for them in every step. */
const parsed = memoizeByValue((texts: Texts): Settings => {
  const { token } = texts;
  if (!token) {
    throw new Error(
      "There is no ThousandEyes token. Set TE_TOKEN in the environment, or " +
        "`pulumi config set --secret thousandeyes:token`, or give the Provider a token. A refresh takes the configuration " +
        "from the state: run `pulumi up` first, or add --run-program.",
    );
  }
  const problems: string[] = [];
  function read<N extends Name>(name: N): Value<(typeof SETTINGS)[N]> {
    const setting: Setting = SETTINGS[name];
    const { text, source = setting.env } = texts[name] ?? {};
    const { data, error } = setting.schema().safeParse(text);
    const { refusal = (_source, why) => `${namesOf(setting)}: ${why}` } = setting;
    if (error) problems.push(refusal(source, String(error.issues[0]?.message)));
    return data as Value<(typeof SETTINGS)[N]>;
  }
  const accountGroupId = read("accountGroupId");
  const found = {
    token: read("token"),
    tokenSource: token.source,
    ...(accountGroupId ? { accountGroupId } : {}),
    apiEndpoint: read("apiEndpoint"),
    timeout: read("timeout"),
    pacing: read("pacing"),
    debug: read("debug"),
    listReads: read("reads"),
  };
  if (problems.length) throw new Error(problems.join(" "));
  return found;
});

type Name = keyof typeof SETTINGS;

/** The text of each setting, and its source; undefined if it is not set anywhere. */
type Texts = Readonly<Record<Name, Text | undefined>>;

interface Text {
  readonly text: string;
  readonly source: string;
}

type Value<S extends Setting> = Parsed<ReturnType<S["schema"]>>;

const namesOf = ({ config, env, alias }: Setting) => [config, env, ...(alias ? [alias] : [])].join(" / ");

/** The text of a setting: the first that is set. A blank text counts as not set. */
function find({ config: key, env: name, alias, fallback }: Setting, config: ReadSetting, env: ReadSetting) {
  const from = (source: string, text = ""): Text | undefined =>
    text.trim() === "" ? undefined : { source, text: text.trim() };
  return from(key, config(key)) ?? from(name, env(name)) ?? (alias && from(alias, env(alias))) ?? from(key, fallback);
}
