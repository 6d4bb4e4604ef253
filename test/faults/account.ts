import { vi } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { createLimiter } from "../../provider/http/rate-limit";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { settings } from "../../provider/thousandeyes/settings";
import { references } from "../kinds/references";
import type { AnyAccount } from "./any-account";
import { type ByHand, byHand } from "./by-hand";
import { newTime } from "./clock";
import { snapshots } from "./snapshot";
import { through } from "./weather";

const TOKEN = "s3cret-token-0123456789";

/** An account of this vendor, which has things that were made by hand. */
export interface Account extends AnyAccount, ByHand {
  readonly emulator: Emulator;
}

export async function newAccount(options: EmulatorOptions = {}): Promise<Account> {
  const time = newTime();
  const emulator = createEmulator({ rateLimit: 1_000_000, now: time.now, sleep: time.sleep, ...options });
  const said: string[] = [];
  // The emulator has these faults itself.
  const { fetch, weather, calls } = through(time, emulator.fetch, (effect, next) => {
    emulator.fault({ times: 1, effect });
    return next;
  });
  vi.stubGlobal("fetch", fetch);

  async function by(method: string, path: string, body?: JsonObject): Promise<JsonObject> {
    const headers = { authorization: "Bearer somebody", "content-type": "application/json" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await emulator.fetch(`https://api.test/v7${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? {} : JSON.parse(text);
  }

  const refs = await references(by);
  return {
    ...(await byHand(by)),
    emulator,
    refs,
    time,
    snapshot: await snapshots(by),
    said,
    by,
    secrets: [TOKEN],
    definitionOf,
    weather,
    calls,
    newProcess() {
      const log = (line: string) => void said.push(line);
      const env: Record<string, string> = {
        TE_TOKEN: TOKEN,
        TE_API_ENDPOINT: "https://api.test/v7",
        TE_DEBUG: "on",
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
