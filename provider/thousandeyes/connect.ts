import type { Connection } from "../core/api";
import { isJsonObject } from "../core/json";
import { memoizeByValue } from "../core/memoize";
import { lazily, z } from "../core/schema";
import { sentence } from "../core/sentence";
import { bearer } from "../http/authorization";
import { type Client, type ClientOptions, createClient } from "../http/client";
import { connection } from "../http/connection";
import { type ApiError, NotFoundError, UnreadableAnswerError } from "../http/errors";
import { createLimiter, type Limiter, noLimiter } from "../http/rate-limit";
import { type Clock, realClock } from "../http/retry";
import { type Send, transport } from "../http/transport";
import { VERSION } from "../version";
import { dialect } from "./dialect";
import { instantLimit } from "./instant-limit";
import { SETTINGS, type Settings } from "./settings";
import { snapshotLimit } from "./snapshot-limit";

/** The connection to ThousandEyes with these settings: all kinds of a process share one client. */
export const connect = memoizeByValue((settings: Settings) => createConnection(settings));

/** The budget belongs to the whole organisation (R006). */
export const limiterOptions = (log: (line: string) => void) => ({
  limitName: "ThousandEyes: the organisation's rate limit",
  log,
});

/** One budget for each token, whatever the other settings are. */
const limiterFor = memoizeByValue((_budget: readonly [endpoint: string, token: string]) =>
  createLimiter(
    realClock,
    limiterOptions((line) => console.log(line)),
  ),
);

/** What a connection needs from its process. */
interface ProcessServices extends Pick<ClientOptions, "onRetry"> {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly log: (line: string) => void;
  /** Default: by HTTP. */
  readonly send?: Send;
}

const thisProcess = (settings: Settings): ProcessServices => ({
  clock: realClock,
  limiter: settings.pacing === false ? noLimiter : limiterFor([settings.apiEndpoint, settings.token]),
  log: (line) => console.error(line),
});

/** A new connection, with another clock if needed. */
export function createConnection(
  settings: Settings,
  { clock, limiter, log, onRetry, send = transport(settings.timeout) } = thisProcess(settings),
): Connection {
  const spoken = dialect(settings);
  const client = createClient({
    endpoint: settings.apiEndpoint,
    headers: { "user-agent": `pulumi-thousandeyes/${VERSION}` },
    authorization: bearer(settings.token),
    dialect: spoken,
    send,
    clock,
    limiter,
    ownLimits: limiter === noLimiter ? [] : [snapshotLimit(clock, log), instantLimit(clock, log)],
    trace: settings.debug ? (line) => log(`thousandeyes: ${line}`) : undefined,
    onRetry,
  });
  return connection(client, {
    dialect: spoken,
    scope: async () => settings.accountGroupId ?? accountGroupInForce(client),
    query: (aid) => (aid ? { aid } : {}),
    sleep: clock.sleep,
    listReads: settings.listReads !== false,
  });
}

/** The account group that the API uses if a call names none: the token's current one (R190). */
async function accountGroupInForce(client: Client): Promise<string> {
  const answer = await client.request("GET", "/account-groups").catch((error: ApiError) => {
    if (!(error instanceof NotFoundError)) throw error;
    const { config, env, alias } = SETTINGS.apiEndpoint;
    throw new Error(
      sentence`${error.message} Check ${config} / ${env} / ${alias}: this must be the address of the API, with or without /v7.`,
    );
  });
  const { data: groups, error } = accountGroups().safeParse(
    isJsonObject(answer) ? (answer.accountGroups ?? []) : answer,
  );
  if (error) {
    const what =
      "answered with no list of account groups. Set TE_AID or thousandeyes:accountGroupId to the one to use.";
    throw new UnreadableAnswerError({ method: "GET", path: "/account-groups" }, what);
  }
  const group =
    groups.find((one) => one.isCurrentAccountGroup) ?? groups.find((one) => one.isDefaultAccountGroup) ?? groups[0];
  if (!group) {
    throw new Error(
      sentence`The token sees no account group. Set TE_AID or thousandeyes:accountGroupId to the one to use.`,
    );
  }
  return String(group.aid);
}

const accountGroups = lazily(() => {
  const mark = z().boolean().optional().catch(undefined);
  const aid = z().union([z().string().min(1), z().number()]);
  return z().array(z().looseObject({ aid, isCurrentAccountGroup: mark, isDefaultAccountGroup: mark }));
});
