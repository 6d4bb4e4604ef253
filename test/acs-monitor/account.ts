import { vi } from "vitest";
import { createAcsMonitorEmulator } from "../../emulator";
import { createConnection, limiterOptions } from "../../provider/acs-monitor/connect";
import { definitionOf } from "../../provider/acs-monitor/registry";
import { settings } from "../../provider/acs-monitor/settings";
import { pick } from "../../provider/core/bodies";
import type { JsonObject } from "../../provider/core/json";
import { createLimiter } from "../../provider/http/rate-limit";
import type { AnyAccount } from "../faults/any-account";
import { newTime } from "../faults/clock";
import { through } from "../faults/weather";
import type { References } from "../kinds/references";
import { acsReferences, caller } from "./world";

const PASSWORD = "s3cret-of-the-login";
/** The id, and what the clock or a check changes. */
const CHANGES_BY_ITSELF = /^(id|status|consecutive_failures|.*_at|response_time_ms|uptime_.*)$/;
const PATHS = ["monitors", "monitor-groups", "monitor-alert-rules", "devices", "device-groups", "alert-rules"];

/** An account whose calls go through all weathers, those of logins among them. */
export async function newAccount(): Promise<AnyAccount> {
  const time = newTime();
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000, now: time.now, sleep: time.sleep });
  const said: string[] = [];
  const { fetch, weather, calls } = through(time, emulator.fetch, (effect, next) => {
    emulator.fault({ times: 1, effect });
    return next;
  });
  vi.stubGlobal("fetch", fetch);
  const by = caller((url, init) => emulator.fetch(url, init));
  const refs = (await acsReferences(by)) as unknown as References;
  const listed = async (path: string) => [await by("GET", `/${path}?per_page=100`)].flat() as JsonObject[];
  return {
    refs,
    time,
    said,
    by,
    weather,
    calls,
    definitionOf,
    secrets: [PASSWORD],
    snapshot: {
      take: async () =>
        (await Promise.all([...PATHS, "alert-channels"].map(listed)))
          .flat()
          .map((one) => JSON.stringify(pick(one, (name) => !CHANGES_BY_ITSELF.test(name))))
          .sort(),
    },
    newProcess() {
      const log = (line: string) => void said.push(line);
      const env: Record<string, string> = {
        ACSMON_BASE_URL: "https://acs.test",
        ACSMON_EMAIL: "ada@example.com",
        ACSMON_PASSWORD: PASSWORD,
        ACSMON_DEBUG: "on",
      };
      const made = createConnection(
        settings(
          () => undefined,
          (name) => env[name],
        ),
        { clock: time, limiter: createLimiter(time, limiterOptions(log)), log },
      );
      return () => made;
    },
  };
}
