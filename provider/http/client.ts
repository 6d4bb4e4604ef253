import type { Query } from "../core/api";
import type { Json } from "../core/json";
import { ownName, sentence } from "../core/sentence";
import { parseUrl } from "../core/url";
import type { Authorization } from "./authorization";
import type { Dialect } from "./dialect";
import { ApiError, type Request, StatusError, statusError, UnreadableAnswerError } from "./errors";
import { type OwnLimit, windowOf } from "./own-limit";
import { type Limiter, noLimiter, type RateWindow } from "./rate-limit";
import { type Clock, MAX_ATTEMPTS, mayPass, realClock, waitBeforeRetry } from "./retry";
import type { Answer, Send } from "./transport";

export interface ClientOptions {
  /** With the path all calls share and no slash at the end: `https://api.example.com/base`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: Authorization;
  readonly dialect: Dialect;
  readonly send: Send;
  readonly clock?: Clock;
  readonly limiter?: Limiter;
  /** Limits of their own that some calls have beside that of all. */
  readonly ownLimits?: readonly OwnLimit[];
  /** Gets one line for each call, for debugging. Never a body, a header or a secret query value. */
  readonly trace?: ((line: string) => void) | undefined;
  /** Called with the error of a call before it is sent again: somebody waits meanwhile. */
  readonly onRetry?: ((error: ApiError) => void) | undefined;
}

export interface RequestOptions {
  readonly query?: Query | undefined;
  readonly body?: Json | undefined;
  /** Seconds for each phase, instead of the default. */
  readonly timeout?: number | undefined;
  /** For an idempotent POST, which may be sent twice. */
  readonly repeatable?: boolean | undefined;
}

export interface Client {
  /** The parsed answer; undefined if it has no body. Throws an ApiError. */
  request(method: string, path: string, options?: RequestOptions): Promise<Json | undefined>;
}

interface AttemptResult {
  readonly answer?: Json | undefined;
  readonly failed?: ApiError;
  readonly retryAfterMs?: number | undefined;
  /** The credentials that were refused (401). */
  readonly refused?: Readonly<Record<string, string>>;
}

/** A JSON client that retries the calls that may be retried, and turns every failure into an error for people. */
export function createClient(options: ClientOptions): Client {
  const { endpoint, headers, authorization, dialect, send, clock = realClock, limiter = noLimiter, trace } = options;
  const { ownLimits = [], onRetry } = options;
  /**
   * The first 401 that new credentials cannot solve. No call is sent after it: more of them might block the caller's
   * address.
   */
  let unauthorized: ApiError | undefined;
  /**
   * A call has given up, and none was answered since: those that follow are sent once. A thousand reads would wait for
   * half an hour for an API that is down.
   */
  let isDown = false;

  async function attempt(
    request: Request,
    url: URL,
    { body, timeout }: RequestOptions,
    isLast: boolean,
  ): Promise<AttemptResult> {
    const own = ownLimits.find(({ isFor }) => isFor(request));
    await own?.limiter.acquire();
    await limiter.acquire();
    let ownWindow: RateWindow | null | undefined;
    const start = clock.now();
    let window: RateWindow | null | undefined;
    let outcome = "no answer";
    try {
      if (unauthorized) throw unauthorized;
      const credentials = await authorization.headers();
      const init = requestInit(request.method, { ...headers, ...credentials }, body);
      const answer = await send(request, url, init, timeout);
      window = windowOf(dialect, answer, clock.now());
      ownWindow = own && windowOf(own, answer, clock.now());
      outcome = `${answer.status}`;
      const result = interpret(request, answer, ownWindow?.remaining === 0 ? own : undefined);
      if (answer.status !== 401) return result;
      // Set before the next call is allowed.
      if (isLast) unauthorized = result.failed;
      return { ...result, refused: credentials };
    } catch (error) {
      if (error instanceof ApiError) return { failed: error };
      throw error;
    } finally {
      limiter.release(window);
      own?.limiter.release(ownWindow);
      const left = window ? `, ${window.remaining} calls left` : "";
      trace?.(`${request.method} ${url.pathname}${url.search} ${outcome} in ${clock.now() - start} ms${left}`);
    }
  }

  /** @param usedUp The limit of its own that has no call left. */
  function interpret(
    request: Request,
    { status, headers: received, text }: Answer,
    usedUp: OwnLimit | undefined,
  ): AttemptResult {
    if (status >= 200 && status < 300) return { answer: parse(request, status, text) };
    const location = received.get("location");
    const why = dialect.errorText(tryParseJson(text)) || notJson(text);
    const hint = status < 400 && location ? redirectHint(location, dialect) : dialect.hint(status, why);
    const failed = statusError(request, status, why, hint);
    const retryAfterMs = (usedUp ?? dialect).retryAfter(received, clock.now());
    if (status === 429) (usedUp?.limiter ?? limiter).block(clock.now() + (retryAfterMs ?? 1000));
    return { failed, retryAfterMs };
  }

  return {
    async request(method, path, requestOptions = {}) {
      const url = address(endpoint, path, requestOptions.query);
      let mayRenew = authorization.renew !== undefined;
      for (let number = 1; ; number++) {
        const { failed, refused, retryAfterMs, answer } = await attempt(
          { method, path },
          url,
          requestOptions,
          !mayRenew,
        );
        const isOutage = failed !== undefined && mayPass(failed, dialect.isTransient);
        if (!isOutage) isDown = false;
        if (!failed) return answer;
        if (refused && mayRenew) {
          await authorization.renew?.(refused);
          mayRenew = false;
          continue;
        }
        const { repeatable } = requestOptions;
        const { isTransient } = dialect;
        const waitsMs = failed instanceof StatusError ? dialect.passingRefusal?.({ method, path }, failed) : undefined;
        const wait = waitBeforeRetry(
          { method, number, error: failed, retryAfterMs, repeatable, waitsMs, isTransient },
          clock,
        );
        if (isOutage && number >= MAX_ATTEMPTS) isDown = true;
        if (wait === undefined || isDown) throw failed;
        onRetry?.(failed);
        await clock.sleep(wait);
      }
    },
  };
}

function requestInit(method: string, headers: Readonly<Record<string, string>>, body: Json | undefined): RequestInit {
  const accept = { ...headers, accept: "application/json" };
  if (body === undefined) return { method, headers: accept };
  return { method, headers: { ...accept, "content-type": "application/json" }, body: JSON.stringify(body) };
}

const notJson = (text: string) =>
  text.trimStart().startsWith("<") ? sentence`a page from a gateway or proxy, not the API` : "";

/** A redirect is not followed: the token goes to the endpoint and nowhere else. */
const redirectHint = (location: string, { endpointSetting }: Dialect) =>
  sentence`It points to ${parseUrl(location)?.origin ?? "another place"}, and the token is not sent ` +
  sentence`there: check ${ownName(endpointSetting)}.`;

/** Lists are repeated parameters: `expand=agent&expand=monitor`. */
function address(endpoint: string, path: string, query: Query = {}): URL {
  const url = new URL(endpoint + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) url.searchParams.append(name, one);
  }
  return url;
}

function parse(request: Request, status: number, text: string): Json | undefined {
  // An empty answer to a GET does not mean that the object is gone: only a 404 does.
  if (text === "" && request.method !== "GET") return undefined;
  const body = tryParseJson(text);
  if (body !== undefined) return body;
  throw new UnreadableAnswerError(request, sentence`answered ${status} with something that is not JSON, or cut off.`);
}

function tryParseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
