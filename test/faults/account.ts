import { vi } from "vitest";
import { createEmulator, type Emulator } from "../../emulator";
import type { Connection } from "../../provider/core/api";
import type { Body } from "../../provider/core/json";
import { createLimiter } from "../../provider/http/rate-limit";
import { limiterOptions, open } from "../../provider/thousandeyes/connect";
import { settings } from "../../provider/thousandeyes/settings";
import { type References, references } from "../kinds/references";
import { type ByHand, byHand } from "./by-hand";
import { newTime, type Time } from "./clock";
import type { Wire } from "./faults";
import { type Snapshot, snapshots } from "./snapshot";

export const TOKEN = "s3cret-token-0123456789";

/** Decides what happens to the call with this number, counted from when it was set; undefined: nothing does. */
export type Weather = (number: number, method: string) => ((wire: Wire) => Promise<Response>) | undefined;

/** An account, and a provider whose calls go through all weathers. No wait takes any time. */
export interface Account extends ByHand {
  readonly emulator: Emulator;
  readonly refs: References;
  readonly time: Time;
  readonly snapshot: Snapshot;
  /** All that the provider printed with debugging on. */
  readonly said: string[];
  weather(now?: Weather): void;
  /** The calls since the weather was set. */
  calls(): number;
  /** A provider process that knows nothing yet. */
  newProcess(): () => Connection;
  /** A call by somebody else, behind the provider's back. */
  by(method: string, path: string, body?: Body): Promise<Body>;
}

export async function newAccount(): Promise<Account> {
  const time = newTime();
  const emulator = createEmulator({ rateLimit: 1_000_000, now: time.now, sleep: time.sleep });
  const said: string[] = [];
  let weather: Weather = () => undefined;
  let number = 0;

  const fetch = (url: URL, init: RequestInit) => {
    const through = () => emulator.fetch(url, { ...init, signal: null });
    const hit = weather(++number, init.method ?? "GET");
    if (!hit) return through();
    return hit({
      time,
      through,
      with(effect) {
        emulator.fault({ times: 1, effect });
        return through();
      },
    });
  };
  vi.stubGlobal("fetch", fetch);

  async function by(method: string, path: string, body?: Body): Promise<Body> {
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
    weather(now = () => undefined) {
      weather = now;
      number = 0;
    },
    calls: () => number,
    newProcess() {
      const tell = (line: string) => void said.push(line);
      const env: Record<string, string> = {
        TE_TOKEN: TOKEN,
        TE_API_ENDPOINT: "https://api.test/v7",
        TE_DEBUG: "on",
      };
      const made = open(
        settings(
          () => undefined,
          (name) => env[name],
        ),
        { clock: time, limiter: createLimiter(time, limiterOptions(tell)), tell },
      );
      return () => made;
    },
  };
}
