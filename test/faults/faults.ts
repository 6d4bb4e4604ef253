import type { Fault } from "../../emulator";
import type { Time } from "./clock";

/** What a fault has in hand: the call, the emulator's own faults, and the time. */
export interface Wire {
  /** Lets the call through to the API. */
  through(): Promise<Response>;
  /** Lets it through to an API that has this fault. */
  with(effect: Fault["effect"]): Promise<Response>;
  readonly time: Time;
}

type Hit = (wire: Wire) => Promise<Response>;

/** Longer than any phase of a call may take. */
const TIMEOUT_MS = 60_000;

const failed = (code: string, message: string) => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
};
const timedOut = async ({ time }: Wire) => {
  await time.sleep(TIMEOUT_MS);
  return failed("UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error");
};

const html = "<html><body><h1>Sign in to the network</h1></body></html>";
const page =
  (status: number): Hit =>
  (wire) =>
    wire.with({ status, body: html, headers: { "content-type": "text/html" } });
const inSeconds = (time: Time, seconds: number) => Math.floor(time.now() / 1000) + seconds;
/** Without the window's own headers: only what is given tells how long to wait. */
const tooMany =
  (headers: (time: Time) => Record<string, string> = () => ({})): Hit =>
  async (wire) => {
    const answer = await wire.with({ status: 429 });
    for (const name of ["limit", "remaining", "reset"]) answer.headers.delete(`x-organization-rate-limit-${name}`);
    for (const [name, value] of Object.entries(headers(wire.time))) answer.headers.set(name, value);
    return answer;
  };

/** What may happen to a call. Most are the emulator's own faults; time-outs and refusals happen before it. */
export const faults: Readonly<Record<string, Hit>> = {
  refused: async () => failed("ECONNREFUSED", "connect ECONNREFUSED"),
  "reset before": (wire) => wire.with({ reset: "before" }),
  "reset after": (wire) => wire.with({ reset: "after" }),
  "time-out before": timedOut,
  "time-out after": async (wire) => {
    await wire.through();
    return timedOut(wire);
  },
  /** The caller has given up, and the change is made all the same (R011). */
  "made 8 s later": async (wire) => {
    wire.time.later(TIMEOUT_MS + 8000, wire.through);
    return timedOut(wire);
  },
  "429 seconds": tooMany(() => ({ "retry-after": "7" })),
  "429 date": tooMany((time) => ({ "retry-after": new Date(time.now() + 7000).toUTCString() })),
  "429 reset": tooMany((time) => ({ "x-organization-rate-limit-reset": String(inSeconds(time, 7)) })),
  "429 bare": tooMany(),
  "500": (wire) => wire.with({ status: 500 }),
  "502": page(502),
  "503": (wire) => wire.with({ status: 503 }),
  "504 after": (wire) => wire.with({ statusAfter: 504 }),
  truncated: (wire) => wire.with({ truncate: 20 }),
  empty: (wire) => wire.with({ truncate: 0 }),
  "HTML 200": page(200),
  "401": (wire) => wire.with({ status: 401, body: { error: "invalid_token" } }),
};
