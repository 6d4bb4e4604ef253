import type { Connection } from "../../provider/core/api";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { login } from "../../provider/http/authorization";
import { createClient } from "../../provider/http/client";
import { connection } from "../../provider/http/connection";
import { type Dialect, queryOf } from "../../provider/http/dialect";
import { statusError } from "../../provider/http/errors";
import { createLimiter } from "../../provider/http/rate-limit";
import type { Clock } from "../../provider/http/retry";
import { transport } from "../../provider/http/transport";

export const PASSWORD = "s3cret-of-the-login";
const instant: Clock = { now: () => 0, sleep: async () => {}, random: () => 0.5 };
const ENDPOINT = "https://acme.test/api/v1";

/** Errors by field. */
function errorText(body: Json | undefined): string {
  if (!isJsonObject(body)) return "";
  const byField = Object.entries(isJsonObject(body.errors) ? body.errors : {}).map(
    ([name, texts]) => `${name}: ${texts}`,
  );
  return byField.join(" ") || String(body.message ?? "");
}

const dialect: Dialect = {
  endpointSetting: "acme:baseUrl / ACME_BASE_URL",
  errorText,
  hint: () => "",
  retryAfter: () => undefined,
  rate: (headers) => {
    const [limit, remaining] = ["limit", "remaining"].map((name) => headers.get(`x-ratelimit-${name}`));
    return limit && remaining ? { limit: Number(limit), remaining: Number(remaining) } : null;
  },
  nextPage: (answer) => queryOf(answer.next_page_url as string | null),
  unwrap: (answer) => (answer.data ?? answer) as JsonObject,
  lostCreates: {
    lookupDelaysMs: [0, 500],
    slowLookupDelaysMs: [500, 9000],
    // By field, and so only this one among all that is refused.
    isNameTaken: ({ status, text = "" }) => status === 422 && text.includes("has already been taken"),
  },
  isTransient: (status) => status >= 500,
};

interface Surroundings {
  readonly listReads: boolean;
  readonly clock?: Clock;
  readonly log?: (line: string) => void;
}

/** The way to the API, as a new process has it. */
export function connect({ listReads, clock = instant, log = () => {} }: Surroundings): Connection {
  const send = transport(60);
  async function getToken(): Promise<string> {
    const request = { method: "POST", path: "/auth/login" };
    const body = JSON.stringify({ email: "a@acme.test", password: PASSWORD });
    const { status, text } = await send(request, new URL(`${ENDPOINT}/auth/login`), { method: "POST", body });
    if (status !== 200) throw statusError(request, status, "");
    return (JSON.parse(text) as { token: string }).token;
  }
  const limiter = createLimiter(clock, { limitName: "Acme: the rate limit", log });
  const authorization = login(getToken);
  const client = createClient({
    endpoint: ENDPOINT,
    headers: {},
    authorization,
    dialect,
    send,
    clock,
    limiter,
    trace: log,
  });
  const options = { dialect, scope: async () => "", query: () => ({}), sleep: clock.sleep, listReads };
  return connection(client, options);
}
