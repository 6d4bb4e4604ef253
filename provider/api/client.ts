import type { Query } from "../core/api";
import type { Body, Json } from "../core/json";
import { ApiError, type Request, statusError, UnreadableAnswerError } from "./errors";
import { type Limiter, noLimiter, type RateWindow } from "./rate-limit";
import { type Clock, realClock, waitBeforeRetry } from "./retry";
import type { Answer, Send } from "./transport";

/** What a client has to be told about the API it speaks to. */
export interface Dialect {
  /** The text for people in the body of an error. */
  errorText(body: Json | undefined): string;
  /** What to do about a status; empty where there is nothing to say. */
  hint(status: number): string;
  /** Milliseconds to wait, from the headers of a 429. */
  retryAfter(headers: Headers, now: number): number | undefined;
  /** What the headers of an answer tell about the rate window; null where they tell nothing. */
  rate(headers: Headers, now: number): RateWindow | null;
}

export interface ClientOptions {
  /** With the path all calls share and no slash at the end: `https://api.example.com/v7`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly send: Send;
  readonly clock?: Clock;
  readonly limiter?: Limiter;
  /** One line for each call, for people who look for trouble. Never a body, a header or a query value that is secret. */
  readonly trace?: ((line: string) => void) | undefined;
}

export interface RequestOptions {
  readonly query?: Query | undefined;
  readonly body?: Json | undefined;
  /** Seconds for each phase, in the place of the usual ones. */
  readonly timeout?: number | undefined;
  /** For a POST that may be sent twice: it says what shall be, not what to add. */
  readonly repeatable?: boolean | undefined;
}

export interface Client {
  /** The parsed answer; undefined where it has no body. Throws an ApiError. */
  request(method: string, path: string, options?: RequestOptions): Promise<Body | undefined>;
}

interface Tried {
  readonly answer?: Body | undefined;
  readonly failed?: ApiError;
  readonly told?: number | undefined;
}

/** A JSON client that repeats what may be repeated and turns every failure into an error for people. */
export function createClient(options: ClientOptions): Client {
  const { endpoint, headers, dialect, send, clock = realClock, limiter = noLimiter, trace } = options;
  /** The first 401 closes the gate: ten failed logins in an hour would ban the caller's address for an hour. */
  let refused: ApiError | undefined;

  async function once(request: Request, url: URL, { body, timeout }: RequestOptions): Promise<Tried> {
    await limiter.enter();
    const start = clock.now();
    let window: RateWindow | null | undefined;
    let outcome = "no answer";
    try {
      if (refused) throw refused;
      const answer = await send(request, url, requestInit(request.method, headers, body), timeout);
      // A gateway that answers for the API tells nothing of its windows.
      window = dialect.rate(answer.headers, clock.now()) ?? (answer.status < 500 ? null : undefined);
      outcome = `${answer.status}`;
      return judge(request, answer);
    } catch (error) {
      if (error instanceof ApiError) return { failed: error };
      throw error;
    } finally {
      limiter.leave(window);
      const left = window ? `, ${window.remaining} calls left` : "";
      trace?.(`${request.method} ${url.pathname}${url.search} ${outcome} in ${clock.now() - start} ms${left}`);
    }
  }

  function judge(request: Request, { status, headers: told, text }: Answer): Tried {
    if (status >= 200 && status < 300) return { answer: parse(request, status, text) };
    const location = told.get("location");
    const hint = status < 400 && location ? elsewhere(location) : dialect.hint(status);
    const failed = statusError(request, status, dialect.errorText(tolerant(text)) || notJson(text), hint);
    if (status === 401) refused = failed;
    const wait = dialect.retryAfter(told, clock.now());
    if (status === 429) limiter.block(clock.now() + (wait ?? 1000));
    return { failed, told: wait };
  }

  return {
    async request(method, path, how = {}) {
      const url = address(endpoint, path, how.query);
      for (let number = 1; ; number++) {
        const { failed, told, answer } = await once({ method, path }, url, how);
        if (!failed) return answer;
        const wait = waitBeforeRetry({ method, number, error: failed, told, repeatable: how.repeatable }, clock);
        if (wait === undefined) throw failed;
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
  text.trimStart().startsWith("<") ? "a page from a gateway or proxy, not the API" : "";

/** A redirect is not followed: the token goes to the endpoint and nowhere else. */
const elsewhere = (location: string) =>
  `It points to ${URL.canParse(location) ? new URL(location).origin : "another place"}, and the token is not sent ` +
  "there: check thousandeyes:apiEndpoint / TE_API_ENDPOINT.";

/** Lists are repeated parameters: `expand=agent&expand=monitor`. */
function address(endpoint: string, path: string, query: Query = {}): URL {
  const url = new URL(endpoint + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) url.searchParams.append(name, one);
  }
  return url;
}

function parse(request: Request, status: number, text: string): Body | undefined {
  // An empty answer to a GET is no object that is gone: only a 404 is.
  if (text === "" && request.method !== "GET") return undefined;
  const body = tolerant(text);
  if (body !== undefined) return body as Body;
  throw new UnreadableAnswerError(request, `answered ${status} with something that is not JSON, or cut off.`);
}

function tolerant(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
