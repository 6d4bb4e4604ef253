import { createLimiter, noLimiter } from "../../provider/api/rate-limit";
import { realClock } from "../../provider/api/retry";
import { limiterOptions, open } from "../../provider/thousandeyes/connect";
import { SETTINGS, settings } from "../../provider/thousandeyes/settings";
import type { Source } from "./attribution";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The API to ask who did it: settings of the environment first, then of the stack's configuration as far as that is no
 * secret. Throws where there is no token.
 */
export function source(env: Variables, config: Variables, tell: (line: string) => void): Source {
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
  // What the pacing has to say must not get between the lines of a report.
  const limiter = found.pacing === false ? noLimiter : createLimiter(realClock, limiterOptions(tell));
  const connection = open(found, { clock: realClock, limiter, tell });
  return { connection, apiEndpoint: found.apiEndpoint, now: Date.now() };
}
