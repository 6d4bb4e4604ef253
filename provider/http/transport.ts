import type { Dispatcher } from "undici";
import { sentence } from "../core/sentence";
import { ConnectionError, type Request, UnreadableAnswerError } from "./errors";

const UNTRUSTED = [
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
];
/** Our own code: undici has it only in the text of its error. */
const NO_TUNNEL = "NO_TUNNEL";
/** Failures before the first byte was sent. */
const UNSENT = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"],
  ...[...UNTRUSTED, "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID", NO_TUNNEL],
]);
const TIMED_OUT = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "TimeoutError"]);

const ADVICE: Readonly<Record<string, string>> = {
  ENOTFOUND: sentence`The host is unknown: check the endpoint and the network.`,
  ECONNREFUSED: sentence`The connection was refused: check the endpoint and the proxy settings.`,
  UND_ERR_CONNECT_TIMEOUT: sentence`No connection in time: check the network and the proxy settings.`,
  UND_ERR_HEADERS_TIMEOUT: sentence`No answer in time.`,
  UND_ERR_BODY_TIMEOUT: sentence`The answer stopped in the middle.`,
  TimeoutError: sentence`The answer took too long as a whole.`,
  [NO_TUNNEL]: sentence`The proxy refused to connect: check its address, its rules and its credentials.`,
  ...Object.fromEntries(
    UNTRUSTED.map((code) => [
      code,
      sentence`For a private CA set NODE_EXTRA_CA_CERTS to the file with its certificate.`,
    ]),
  ),
};

/**
 * A whole answer may take this many times the time-out of a phase: a very slow answer must not block a deployment for
 * ever.
 */
const PHASES = 3;

const LIMITS = {
  /** A whole answer may always take this long. */
  leastMs: 10_000,
  /** More than any list of the API; an endless answer must not fill the memory. */
  mostBytes: 64 * 1024 * 1024,
};

export type Send = (request: Request, url: URL, init: RequestInit, seconds?: number) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends requests with the global `fetch`, looked up for every call so that a later replacement works. Honours
 * HTTPS_PROXY and NO_PROXY. Every phase has a time-out, because Pulumi cannot cancel our calls.
 */
export function transport(
  usualSeconds: number,
  { leastMs, mostBytes } = LIMITS,
  { verifyTls = true }: { readonly verifyTls?: boolean } = {},
): Send {
  const dispatchers = new Map<number, Promise<Dispatcher>>();
  return async (request, url, init, seconds = usualSeconds) => {
    const dispatcher = dispatchers.get(seconds) ?? dispatcherFor(seconds, verifyTls);
    dispatchers.set(seconds, dispatcher);
    // Not AbortSignal.timeout: it stays in memory, with everything it refers to, until it fires.
    const whole = new AbortController();
    const timer = setTimeout(() => whole.abort(tooLong()), Math.max(leastMs, seconds * 1000 * PHASES));
    try {
      // `dispatcher` is undici's addition to RequestInit; Node's types do not have it.
      const options = {
        ...init,
        redirect: "manual",
        signal: whole.signal,
        dispatcher: await dispatcher,
      } as unknown as RequestInit;
      const response = await globalThis.fetch(url, options);
      return { status: response.status, headers: response.headers, text: await textOf(request, response, mostBytes) };
    } catch (error) {
      if (error instanceof UnreadableAnswerError) throw error;
      throw connectionError(request, url, error as Error);
    } finally {
      clearTimeout(timer);
    }
  };
}

const tooLong = () => new DOMException("The operation was aborted due to timeout", "TimeoutError");

/**
 * Loads undici with the first call: a preview makes no call, and loading undici would be the longest part of its start.
 */
async function dispatcherFor(seconds: number, verifyTls: boolean): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import("undici");
  const ms = seconds * 1000;
  const tls = verifyTls ? {} : { rejectUnauthorized: false };
  const connect = { timeout: Math.min(ms, 30_000), ...tls };
  return new EnvHttpProxyAgent({ connect, requestTls: tls, headersTimeout: ms, bodyTimeout: ms });
}

async function textOf(request: Request, response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    // Throwing here cancels the rest of the answer.
    if (bytes > most) throw new UnreadableAnswerError(request, `answered with more than ${most} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function connectionError(request: Request, url: URL, error: Error): ConnectionError {
  const cause = innermost(error) as Error & { code?: string };
  const own = typeof cause.code === "string" ? cause.code : cause.name;
  const code = /when HTTP Tunneling/.test(cause.message) ? NO_TUNNEL : own;
  const advice = ADVICE[code] ?? "";
  return new ConnectionError(
    request,
    `got no answer from ${url.host}: ${cause.message || code}.${advice && ` ${advice}`}`,
    UNSENT.has(code),
    TIMED_OUT.has(code),
    { cause: error },
  );
}

function innermost(error: unknown): Error {
  let inner = error as Error;
  while (inner.cause instanceof Error) inner = inner.cause;
  return inner instanceof AggregateError && inner.errors[0] instanceof Error ? inner.errors[0] : inner;
}
