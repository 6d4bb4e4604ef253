import type { Connection } from "../../provider/core/api";
import { createLimiter, type Limiter, noLimiter } from "../../provider/http/rate-limit";
import { realClock } from "../../provider/http/retry";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { SETTINGS, settings } from "../../provider/thousandeyes/settings";
import type { Environment } from "./find";

/** The API of the account in which a stack is deployed. */
export interface ApiAccess {
  readonly connection: Connection;
  readonly apiEndpoint: string;
  readonly now: number;
}

/**
 * The API with the settings of the environment, then those of the stack's configuration that are not secret. Throws if
 * there is no token.
 */
export function openApi(env: Environment, config: Environment, log: (line: string) => void): ApiAccess {
  const known = new Map<string, { config: string; alias?: string }>(
    Object.values(SETTINGS).map((one) => [one.env, one]),
  );
  const plain = (key: string) => (config[key] === "[secret]" ? undefined : config[key]);
  const found = settings(
    () => undefined,
    (name) => {
      const { config: key, alias } = known.get(name) ?? {};
      return env[name] || (alias && env[alias]) || (key && plain(key));
    },
  );
  const limiter = found.pacing === false ? noLimiter : limiterFor(`${found.apiEndpoint} ${found.token}`, log);
  const connection = createConnection(found, { clock: realClock, limiter, log: log });
  return { connection, apiEndpoint: found.apiEndpoint, now: Date.now() };
}

const limiters = new Map<string, Limiter>();

/** One budget for each token, whatever the other settings are. Its lines must not be mixed with the report. */
function limiterFor(budget: string, log: (line: string) => void): Limiter {
  const limiter = limiters.get(budget) ?? createLimiter(realClock, limiterOptions(log));
  limiters.set(budget, limiter);
  return limiter;
}
