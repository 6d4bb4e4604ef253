import { isJsonObject, type Json, type JsonObject } from "../core/json";
import { type Dialect, queryOf } from "../http/dialect";
import type { RateWindow } from "../http/rate-limit";
import { SETTINGS, type Settings } from "./settings";

/** Texts by field, in the names of the inputs: `config.expected_status` is `config.expectedStatus` there. */
export function errorText(body: Json | undefined): string {
  if (!isJsonObject(body)) return "";
  const errors = isJsonObject(body.errors) ? Object.entries(body.errors) : [];
  const byField = errors.map(([field, texts]) => `${inputName(field)}: ${[texts].flat().join(" ")}`);
  return byField.join(" ") || String(body.message ?? "");
}

const inputName = (field: string) => field.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The answers have no time at which the window ends: it is a minute. */
function rate(headers: Headers): RateWindow | null {
  const [limit, remaining] = ["limit", "remaining"].map((name) => headers.get(`x-ratelimit-${name}`));
  return limit && remaining ? { limit: Number(limit), remaining: Number(remaining) } : null;
}

/** Seconds, or a date. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after") ?? "";
  const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

const ENDPOINT = `${SETTINGS.baseUrl.config} / ${SETTINGS.baseUrl.env}`;

function hint(status: number, { credentials }: Settings): string {
  const who = "token" in credentials ? `The token from ${credentials.source}` : "The login";
  const hints: Readonly<Record<number, string>> = {
    401:
      "token" in credentials
        ? `${who} was refused: make a new one. Tokens end with their session.`
        : "The login was accepted, but its token was not, twice. Does the user still have access?",
    403: `${who} lacks the permission for this path: give the user a role that has it.`,
    404: `Unless it was deleted meanwhile: is ${ENDPOINT} the address of the install?`,
    429: "The rate limit is used up, and stayed so. Try again in a minute, with a lower --parallel.",
  };
  return hints[status] ?? "";
}

export const dialect = (settings: Settings): Dialect => ({
  endpointSetting: ENDPOINT,
  errorText,
  hint: (status) => hint(status, settings),
  retryAfter,
  rate,
  nextPage: ({ next_page_url: next, links }: JsonObject) =>
    queryOf((next ?? (isJsonObject(links) ? links.next : undefined)) as string | null | undefined),
  unwrap: (answer) => answer.data ?? answer,
  // Names are not unique: an answer that was lost is looked for by all that was sent.
  lostCreates: { lookupDelaysMs: [0, 2000], slowLookupDelaysMs: [1000, 4000, 10_000], isNameTaken: () => false },
  isTransient: (status) => status >= 500,
});
