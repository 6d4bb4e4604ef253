import type { ReadSetting } from "../core/api";
import { isJsonObject } from "../core/json";
import { memoizeByValue } from "../core/memoize";
import { lazily, refuseIf, z } from "../core/schema";
import { address, bearerToken, eitherOf, onOrOff, seconds } from "../http/setting-values";
import { type Setting, settingTexts, settingValues, type Texts } from "../http/settings";

const anyText = lazily(() => z().string().optional());

const optionalToken = lazily(() => bearerToken().optional());

const headers = lazily(() =>
  z()
    .string()
    .check(refuseIf(notHeaders))
    .transform((text) => headersIn(text) ?? {}),
);

/** The HTTP client would quote a header that it cannot send, and it may be a secret. */
function notHeaders(text: string): string | undefined {
  const found = headersIn(text);
  if (!found) return 'is not a JSON object of texts, like {"X-Site": "1"}.';
  if (Object.keys(found).some((name) => name.toLowerCase() === "authorization"))
    return "has Authorization, which is that of the token or the login. Remove it there.";
  const canBeSent = Object.entries(found).every(([name, value]) => NAME.test(name) && VALUE.test(value));
  return canBeSent
    ? undefined
    : "has a header that HTTP does not allow: a blank in its name, or a line end in its value.";
}

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

function headersIn(text: string): Record<string, string> | undefined {
  try {
    const found = JSON.parse(text) as unknown;
    const isRight = isJsonObject(found) && Object.values(found).every((value) => typeof value === "string");
    return isRight ? (found as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}

/** The environment variables are those of ACS Monitor's own client. */
export const SETTINGS = {
  baseUrl: {
    config: "acsmonitor:baseUrl",
    env: "ACSMON_BASE_URL",
    schema: address("/api/v1", "https://monitor.example.com"),
  },
  token: {
    config: "acsmonitor:token",
    env: "ACSMON_TOKEN",
    secret: true,
    schema: optionalToken,
    refusal: (source: string, why: string) => `The token from ${source} ${why}. Nothing was sent.`,
  },
  email: { config: "acsmonitor:email", env: "ACSMON_EMAIL", schema: anyText },
  password: { config: "acsmonitor:password", env: "ACSMON_PASSWORD", secret: true, schema: anyText },
  headers: { config: "acsmonitor:headers", env: "ACSMON_HEADERS", secret: true, fallback: "{}", schema: headers },
  verifyTls: { config: "acsmonitor:verifyTls", env: "ACSMON_VERIFY_TLS", fallback: "on", schema: onOrOff },
  timeout: {
    config: "acsmonitor:timeout",
    env: "ACSMON_TIMEOUT",
    fallback: "30",
    schema: seconds({ max: 3600, zero: 30 }),
  },
  pacing: { config: "acsmonitor:pacing", env: "ACSMON_PACING", fallback: "on", schema: onOrOff },
  debug: { config: "acsmonitor:debug", env: "ACSMON_DEBUG", fallback: "off", schema: onOrOff },
  reads: {
    config: "acsmonitor:reads",
    env: "ACSMON_READS",
    fallback: "lists",
    schema: eitherOf(["lists"], ["single"]),
  },
} as const satisfies Record<string, Setting>;

/** How calls prove who sends them. */
export type Credentials =
  | { readonly token: string; readonly source: string }
  | { readonly email: string; readonly password: string };

export interface Settings {
  /** Always ends in `/api/v1`. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly headers: Readonly<Record<string, string>>;
  readonly verifyTls: boolean;
  /** Seconds, for each phase of a call. */
  readonly timeout: number;
  readonly pacing: boolean;
  readonly debug: boolean;
  /** Whether reads may be answered from lists. */
  readonly reads: boolean;
}

/** Settings from the configuration, then from the environment. Throws if one is missing or wrong. */
export const settings = (config: ReadSetting, env: ReadSetting): Settings =>
  parsed(settingTexts(SETTINGS, config, env));

const parsed = memoizeByValue((texts: Texts<typeof SETTINGS>): Settings => {
  const { baseUrl, token, email, password } = texts;
  if (!baseUrl) throw new Error(missing("address", "acsmonitor:baseUrl", "ACSMON_BASE_URL"));
  if (!token && !email !== !password) throw new Error(halfLogin(email ? "password" : "email"));
  if (!token && !email) {
    throw new Error(
      missing("token", "--secret acsmonitor:token", "ACSMON_TOKEN, or ACSMON_EMAIL and ACSMON_PASSWORD,"),
    );
  }
  const { token: _, email: user, password: secret, ...values } = settingValues(SETTINGS, texts);
  return {
    ...values,
    credentials:
      token && !isLoginNearer(texts)
        ? { token: token.text, source: token.source }
        : { email: String(user), password: String(secret) },
  };
});

/** A login of the stack or of an explicit Provider, beside a token of the environment, which may be of another install. */
const isLoginNearer = ({ token, email, password }: Texts<typeof SETTINGS>): boolean =>
  token?.source === SETTINGS.token.env &&
  email?.source === SETTINGS.email.config &&
  password?.source === SETTINGS.password.config;

const halfLogin = (lacking: "email" | "password") =>
  `The login of ACS Monitor has no ${lacking}. Set ${SETTINGS[lacking].env} or ${SETTINGS[lacking].config}, too, or a token instead.`;

const missing = (what: string, key: string, variable: string) =>
  `There is no ${what} of ACS Monitor. Set ${variable} in the environment, or \`pulumi config set ${key}\`, or give the ` +
  "Provider one. A refresh takes the configuration from the state: run `pulumi up` first, or add --run-program.";
