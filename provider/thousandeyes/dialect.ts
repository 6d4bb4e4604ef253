import type { LostCreates } from "../core/api";
import { isJsonObject, type Json, type JsonObject } from "../core/json";
import { lazily, z } from "../core/schema";
import { type Dialect, queryOf } from "../http/dialect";
import type { RateWindow } from "../http/rate-limit";
import { inUsersTerms } from "./input-names";
import { SETTINGS, type Settings } from "./settings";

/** First words of an error that have no information (R023). */
const NOISE =
  /There were some errors in your request, please correct them before trying again\.|^\d{3} [A-Z][A-Za-z ]+\n/g;

/**
 * The text of an error body. The API has six shapes for it (R020): in the title, in the detail, in both, or in a list
 * of errors. This reads them all: every text in the body, once, in one line.
 */
function errorText(body: Json | undefined): string {
  if (!isJsonObject(body)) return "";
  const errors = Array.isArray(body.errors)
    ? body.errors.map((error) => (isJsonObject(error) ? error.message : error))
    : [];
  const texts = [body.title, body.detail, ...errors, body.error_description]
    .filter((text): text is string => typeof text === "string")
    .map((text) => text.replace(NOISE, "").replace(/\s+/g, " ").replace(/\.\.$/, ".").trim())
    .filter((text, index, all) => text !== "" && all.indexOf(text) === index);
  return inUsersTerms(texts.join(": "));
}

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

/** Words in errors which mean that the request would exceed the plan's quota (R233). */
const QUOTA =
  /\b(quotas?|plan|units?|limits? (is |was |has been )?(reached|exceeded)|exceed(s|ed)?|capacity|licen[cs]es?)\b/i;
const OVER_QUOTA =
  "The organisation may be over its quota, and then nothing is saved that needs more units: look at its usage, lengthen " +
  "intervals, or disable other tests (R233).";

export function dialect({ token, tokenSource, accountGroupId }: Settings): Dialect {
  // A gateway may quote the request, including the token. A very short text is no token, and masking it would hide half
  // a message.
  const withoutToken = (text: string) => (token.length < 16 ? text : text.replaceAll(token, "[token]"));
  const group = accountGroupId ? `account group ${accountGroupId}` : "its default account group";
  const hints: Readonly<Record<number, string>> = {
    401:
      `The token from ${tokenSource} was refused.` +
      (tokenSource === SETTINGS.token.env
        ? ""
        : " After a rotation run `pulumi up` first, or add --run-program: refresh and destroy use the token in the state.") +
      " A locked account refuses a right token too: log in to ThousandEyes to see (R229).",
    403: `The token from ${tokenSource} may not do this in ${group}: check the account group and the user's role.`,
    429: "The organisation's rate limit is used up, and stayed so. Try again in a minute, with a lower --parallel.",
  };
  return {
    errorText: (body) => withoutToken(errorText(body)),
    retryAfter,
    rate,
    hint: (status, text) => {
      const isQuota = (status === 400 || status === 403) && QUOTA.test(text);
      return [hints[status], ...(isQuota ? [OVER_QUOTA] : [])].filter(Boolean).join(" ");
    },
    nextPage,
    lostCreates,
    endpointSetting: `${SETTINGS.apiEndpoint.config} / ${SETTINGS.apiEndpoint.env}`,
  };
}
