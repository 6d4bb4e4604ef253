import { type Install, limiterOptions, openInstall } from "../../provider/acs-monitor/connect";
import { SETTINGS, settings } from "../../provider/acs-monitor/settings";
import { noLimiter } from "../../provider/http/rate-limit";
import { realClock } from "../../provider/http/retry";
import type { Environment } from "./find";
import { limiterFor } from "./limiters";
import { logFirstRetry } from "./log-first-retry";
import { readSettings } from "./read-settings";

const LOGIN = [SETTINGS.token, SETTINGS.email, SETTINGS.password].map(({ config }): string => config);

/** Whether the environment has a token or a login. */
export const hasLogin = (env: Environment): boolean =>
  Boolean(env[SETTINGS.token.env] || (env[SETTINGS.email.env] && env[SETTINGS.password.env]));

/** The configuration without its token and login if the environment has one: the two are not mixed. */
export const configBeside = (env: Environment, config: Environment): Environment =>
  hasLogin(env) ? Object.fromEntries(Object.entries(config).filter(([key]) => !LOGIN.includes(key))) : config;

/** The install with the settings of the environment, then those of the stack's configuration that are not secret. */
export function openAcsMonitor(env: Environment, config: Environment, log: (line: string) => void): Install {
  const found = settings(() => undefined, readSettings(SETTINGS, env, configBeside(env, config)));
  const { baseUrl, credentials, pacing } = found;
  const limiter = pacing ? limiterFor(JSON.stringify([baseUrl, credentials]), limiterOptions(log)) : noLimiter;
  return openInstall(found, { clock: realClock, limiter, log, onRetry: logFirstRetry(log) });
}
