import type { RateWindow } from "../http/rate-limit";

/** Smaller numbers count the seconds left; larger ones are a time in unix seconds. */
const UNIX_SECONDS = 1_000_000_000;

/** The window in the headers of a limit that some calls have beside that of all: its reset is a time, or the time left. */
export const ownRate =
  (prefix: string) =>
  (headers: Headers, now: number): RateWindow | null => {
    const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
      const value = headers.get(`${prefix}-${name}`);
      return value === null ? Number.NaN : Number(value);
    }) as [number, number, number];
    if (![limit, remaining, reset].every(Number.isFinite)) return null;
    if (reset < UNIX_SECONDS) return { limit, remaining, resetAt: now + reset * 1000 };
    const serverTime = Date.parse(headers.get("date") ?? "");
    // The date has whole seconds only, so a small difference is ignored.
    const skew = Math.abs(serverTime - now) > 2000 ? serverTime - now : 0;
    return { limit, remaining, resetAt: reset * 1000 - skew };
  };
