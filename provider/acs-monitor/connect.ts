import type { Connection } from "../core/api";
import { memoizeByValue } from "../core/memoize";
import { type Authorization, bearer, login } from "../http/authorization";
import { type Client, type ClientOptions, createClient } from "../http/client";
import { connection } from "../http/connection";
import type { Dialect } from "../http/dialect";
import { statusError } from "../http/errors";
import { createLimiter, type Limiter, noLimiter } from "../http/rate-limit";
import { type Clock, realClock } from "../http/retry";
import { type Send, transport } from "../http/transport";
import { VERSION } from "../version";
import { dialect, errorText, retryAfter } from "./dialect";
import type { Settings } from "./settings";

/** The connection with these settings: all kinds of a process share one client. */
export const connect = memoizeByValue((settings: Settings) => createConnection(settings));

interface ProcessServices extends Pick<ClientOptions, "onRetry"> {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly log: (line: string) => void;
}

export const limiterOptions = (log: (line: string) => void) => ({ limitName: "ACS Monitor: the rate limit", log });

const thisProcess = ({ pacing }: Settings): ProcessServices => {
  const log = (line: string) => console.error(line);
  return { clock: realClock, limiter: pacing ? createLimiter(realClock, limiterOptions(log)) : noLimiter, log };
};

/** An install, for those who need more of it than objects. */
export interface Install extends Pick<Dialect, "nextPage"> {
  readonly connection: Connection;
  readonly client: Client;
  readonly baseUrl: string;
}

/** A new connection, with another clock if needed. */
export const createConnection = (settings: Settings, services = thisProcess(settings)): Connection =>
  openInstall(settings, services).connection;

export function openInstall(settings: Settings, services: ProcessServices): Install {
  const { clock, limiter, log, onRetry } = services;
  const { baseUrl, headers, timeout, verifyTls, debug } = settings;
  if (!verifyTls) log(`ACS Monitor: certificates of ${new URL(baseUrl).host} are not verified (acsmonitor:verifyTls).`);
  const spoken = dialect(settings);
  const send = transport(timeout, undefined, { verifyTls });
  const client = createClient({
    endpoint: baseUrl,
    headers: { "user-agent": `pulumi-thousandeyes/${VERSION}`, ...headers },
    authorization: authorization(settings, send, services),
    dialect: spoken,
    send,
    clock,
    limiter,
    trace: debug ? (line) => log(`acsmonitor: ${line}`) : undefined,
    onRetry,
  });
  const none = { scope: async () => "", query: () => ({}) };
  return {
    connection: connection(client, { ...none, dialect: spoken, sleep: clock.sleep, listReads: settings.reads }),
    client,
    baseUrl,
    nextPage: spoken.nextPage,
  };
}

function authorization(
  { credentials, baseUrl, headers }: Settings,
  send: Send,
  services: ProcessServices,
): Authorization {
  const { clock, log } = services;
  if ("token" in credentials) return bearer(credentials.token);
  const { email, password } = credentials;
  return login(async () => {
    const request = { method: "POST", path: "/auth/login" };
    const post = () =>
      send(request, new URL(`${baseUrl}${request.path}`), {
        method: "POST",
        headers: { ...headers, accept: "application/json", "content-type": "application/json" },
        body: JSON.stringify({ email, password }),
      });
    let answer = await post();
    // M03: several runs share the six of a minute. The call that needs the login is repeated, too.
    if (answer.status === 429) {
      const wait = (retryAfter(answer.headers, clock.now()) ?? 15_000) + clock.random() * 1000;
      log(`ACS Monitor: six logins a minute are allowed. Waiting ${Math.ceil(wait / 1000)} s.`);
      await clock.sleep(wait);
      answer = await post();
    }
    const body = parsed(answer.text);
    if (answer.status >= 200 && answer.status < 300 && typeof body?.token === "string") return body.token;
    throw statusError(request, answer.status, errorText(body), answer.status === 429 ? TOO_SOON : REFUSED);
  });
}

const REFUSED = "Check ACSMON_EMAIL and ACSMON_PASSWORD. The login is not repeated.";
const TOO_SOON = "Six logins a minute are allowed. A token instead of a login has no such limit.";

function parsed(text: string): { token?: string } | undefined {
  try {
    return JSON.parse(text) as { token?: string };
  } catch {
    return undefined;
  }
}
