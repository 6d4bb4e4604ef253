import type { Query } from "../core/api";
import type { Body, Json } from "../core/json";
import { ApiError, type Request, statusError, UnreadableAnswerError } from "./errors";
import { type Clock, realClock, waitBeforeRetry } from "./retry";
import type { Send } from "./transport";

/** What a client has to be told about the API it speaks to. */
export interface Dialect {
  /** The text for people in the body of an error. */
  errorText(body: Json | undefined): string;
  /** What to do about a status; empty where there is nothing to say. */
  hint(status: number): string;
  /** Milliseconds to wait, from the headers of a 429. */
  retryAfter(headers: Headers, now: number): number | undefined;
}

export interface ClientOptions {
  /** With the path all calls share and no slash at the end: `https://api.example.com/v7`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly send: Send;
  readonly clock?: Clock;
}

export interface Client {
  /** The parsed answer; undefined where it has no body. Throws an ApiError. */
  request(method: string, path: string, options?: { query?: Query; body?: Json }): Promise<Body | undefined>;
}

interface Tried {
  readonly answer?: Body | undefined;
  readonly failed?: ApiError;
  readonly told?: number | undefined;
}

/** A JSON client that repeats what may be repeated and turns every failure into an error for people. */
export function createClient({ endpoint, headers, dialect, send, clock = realClock }: ClientOptions): Client {
  async function once(request: Request, url: URL, body: Json | undefined): Promise<Tried> {
    const init: RequestInit = {
      method: request.method,
      headers: {
        ...headers,
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const { status, headers: told, text } = await send(request, url, init);
    if (status >= 200 && status < 300) return { answer: parse(request, status, text) };
    const failed = statusError(request, status, dialect.errorText(tolerant(text)), dialect.hint(status));
    return { failed, told: dialect.retryAfter(told, clock.now()) };
  }

  return {
    async request(method, path, { query, body } = {}) {
      const url = address(endpoint, path, query);
      for (let number = 1; ; number++) {
        const { failed, told, answer } = await once({ method, path }, url, body).catch(unanswered);
        if (!failed) return answer;
        const wait = waitBeforeRetry({ method, number, error: failed, told }, clock);
        if (wait === undefined) throw failed;
        await clock.sleep(wait);
      }
    },
  };
}

function unanswered(error: unknown): Tried {
  if (error instanceof ApiError) return { failed: error };
  throw error;
}

/** Lists are repeated parameters: `expand=agent&expand=monitor`. */
function address(endpoint: string, path: string, query: Query = {}): URL {
  const url = new URL(endpoint + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) url.searchParams.append(name, one);
  }
  return url;
}

function parse(request: Request, status: number, text: string): Body | undefined {
  if (text === "") return undefined;
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
