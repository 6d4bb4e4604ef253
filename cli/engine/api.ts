import type { Connection } from "../../provider/core/api";
import { noLimiter } from "../../provider/http/rate-limit";
import { realClock } from "../../provider/http/retry";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { SETTINGS, settings } from "../../provider/thousandeyes/settings";
import type { Environment } from "./find";
import { limiterFor } from "./limiters";
import { logFirstRetry } from "./log-first-retry";
import { readSettings } from "./read-settings";

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
  const found = settings(() => undefined, readSettings(SETTINGS, env, config));
  // Its lines must not be mixed with the report.
  const limiter =
    found.pacing === false ? noLimiter : limiterFor(`${found.apiEndpoint} ${found.token}`, limiterOptions(log));
  const connection = createConnection(found, { clock: realClock, limiter, log, onRetry: logFirstRetry(log) });
  return { connection, apiEndpoint: found.apiEndpoint, now: Date.now() };
}
