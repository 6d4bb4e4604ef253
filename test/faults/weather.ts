import type { Time } from "./clock";
import type { Wire } from "./faults";

/** Decides what happens to the call with this number, counted from when it was set; undefined: nothing does. */
export type Weather = (number: number, method: string) => ((wire: Wire) => Promise<Response>) | undefined;

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;
type Next = () => Promise<Response>;

/** Puts a weather between the provider and the API. */
export function through(time: Time, api: Fetch, apply: (effect: Parameters<Wire["with"]>[0], next: Next) => Next) {
  let weather: Weather = () => undefined;
  let number = 0;
  return {
    fetch(url: URL, init: RequestInit) {
      const next = () => api(url, { ...init, signal: null });
      const hit = weather(++number, init.method ?? "GET");
      return hit ? hit({ time, through: next, with: (effect) => apply(effect, next)() }) : next();
    },
    weather(now: Weather = () => undefined) {
      weather = now;
      number = 0;
    },
    /** The calls since the weather was set. */
    calls: () => number,
  };
}
