import type { LostCreates } from "../core/api";
import type { JsonObject } from "../core/json";
import { lazily, z } from "../core/schema";
import { type Dialect, queryOf } from "../http/dialect";
import type { RateWindow } from "../http/rate-limit";
import { hint } from "./error-hint";
import { errorText } from "./error-text";
import { passingRefusal } from "./passing-refusal";
import { SETTINGS, type Settings } from "./settings";

/** Seconds or a date (`Retry-After`), else the end of the rate window (unix seconds). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after");
  const reset = headers.get("x-organization-rate-limit-reset");
  const until = after ? (/^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after)) : Number(reset) * 1000;
  return Number.isFinite(until) && until > 0 ? Math.max(0, until - now) : undefined;
}

/**
 * R006: the rate headers of every answer. The reset time is in unix seconds of the server's clock, which may differ
 * from ours.
 */
function rate(headers: Headers, now: number): RateWindow | null {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const value = headers.get(`x-organization-rate-limit-${name}`);
    return value === null ? Number.NaN : Number(value);
  }) as [number, number, number];
  if (![limit, remaining, reset].every(Number.isFinite)) return null;
  const serverTime = Date.parse(headers.get("date") ?? "");
  // The date has whole seconds only, so a small difference is ignored.
  const skew = Math.abs(serverTime - now) > 2000 ? serverTime - now : 0;
  return { limit, remaining, resetAt: reset * 1000 - skew };
}

/** R009: few lists have pages. */
export const nextPage = ({ _links: links }: JsonObject) => queryOf(pageLinks().parse(links)?.next?.href);

const pageLinks = lazily(() =>
  z()
    .looseObject({ next: z().looseObject({ href: z().string().nullish() }).nullish() })
    .nullish(),
);

/** R011: a create whose caller has given up may still run for ten seconds and more. */
const lostCreates: LostCreates = {
  lookupDelaysMs: [0, 2000],
  slowLookupDelaysMs: [1000, 4000, 10_000],
  // Among other things.
  isNameTaken: ({ status }) => [400, 409, 422].includes(Number(status)),
};

export function dialect(settings: Settings): Dialect {
  return {
    errorText: (body) => errorText(body, settings),
    retryAfter,
    rate,
    hint: (status, text) => hint(status, text, settings),
    nextPage,
    lostCreates,
    passingRefusal,
    endpointSetting: `${SETTINGS.apiEndpoint.config} / ${SETTINGS.apiEndpoint.env}`,
  };
}
