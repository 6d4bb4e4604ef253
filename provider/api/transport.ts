import { type Dispatcher, EnvHttpProxyAgent } from "undici";
import { ConnectionError, type Request } from "./errors";

/** Failures before a single byte was sent. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

const ADVICE: Readonly<Record<string, string>> = {
  ENOTFOUND: "The host is not known: check the endpoint and the network.",
  ECONNREFUSED: "Nobody listens there: check the endpoint.",
  UND_ERR_CONNECT_TIMEOUT: "No connection in time: check the network and the proxy settings.",
  UND_ERR_HEADERS_TIMEOUT: "No answer in time.",
  UND_ERR_BODY_TIMEOUT: "The answer stopped in the middle.",
};

export type Send = (request: Request, url: URL, init: RequestInit) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends requests with the built-in fetch, looked up on every call so that one handed in later works. Honours
 * HTTPS_PROXY and NO_PROXY. Every phase has a time-out: Pulumi cannot cancel a call of ours.
 */
export function transport(timeoutSeconds: number): Send {
  const ms = timeoutSeconds * 1000;
  const dispatcher: Dispatcher = new EnvHttpProxyAgent({
    connect: { timeout: Math.min(ms, 30_000) },
    headersTimeout: ms,
    bodyTimeout: ms,
  });
  return async (request, url, init) => {
    try {
      // `dispatcher` is undici's own addition to RequestInit, which the types of Node do not know.
      const options = { ...init, redirect: "manual", dispatcher } as unknown as RequestInit;
      const response = await globalThis.fetch(url, options);
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      throw connectionError(request, url, error as Error);
    }
  };
}

function connectionError(request: Request, url: URL, error: Error): ConnectionError {
  const cause = innermost(error) as Error & { code?: string };
  const code = cause.code ?? cause.name;
  const advice = ADVICE[code] ?? "";
  return new ConnectionError(
    request,
    `got no answer from ${url.host}: ${cause.message || code}.${advice && ` ${advice}`}`,
    UNSENT.has(code),
    { cause: error },
  );
}

function innermost(error: unknown): Error {
  let inner = error as Error;
  while (inner.cause instanceof Error) inner = inner.cause;
  return inner instanceof AggregateError && inner.errors[0] instanceof Error ? inner.errors[0] : inner;
}
