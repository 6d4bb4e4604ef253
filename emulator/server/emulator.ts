import type { Api } from "./api";
import type { Call } from "./calls";
import { CONTROL_PATH, createControl } from "./control-api";
import { faultProblem } from "./fault-check";
import { createFaults, type Fault } from "./faults";
import { createLockout } from "./lockout";
import { BROKEN, type Outcome } from "./outcome";
import { createRate } from "./rate-limit";
import type { ApiRequest } from "./request";
import { createRouter } from "./router";
import type { Rule } from "./rules";
import { type Server, serve } from "./serve";
import type { ServerSettings } from "./settings";

/** An API in this process. */
export interface Emulator {
  /** A replacement for the global fetch; every origin leads here. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The calls so far, oldest first. */
  calls(): Call[];
  clearCalls(): void;
  /** Makes matching calls fail. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Resets to a fresh account, and clears rate window, lockout, calls and faults. */
  reset(): void;
  /** The numbers of the rules it enforces, as for `rulesOff`. */
  rules: readonly Rule[];
}

/** The parts of an emulator that only the listener needs. */
interface Inside {
  answer(request: Request, address: string): Promise<Outcome>;
  basePath: string;
}

const insides = new WeakMap<Emulator, Inside>();

export function insideOf(emulator: Emulator): Inside {
  const inside = insides.get(emulator);
  if (inside === undefined) throw new TypeError("listen() takes what createEmulator() returned");
  return inside;
}

/** The error that fetch throws when the other side resets the connection. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
  return new TypeError("fetch failed", { cause });
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_done, failed) => {
    abort = () => failed(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

export function emulate<State, Context extends ApiRequest>(
  api: Api<State, Context>,
  settings: ServerSettings,
): Emulator {
  const { basePath, access, rules } = api;
  let state = api.createState();
  const server: Server = {
    settings,
    policy: access,
    calls: [],
    faults: createFaults(),
    rate: createRate(settings),
    lockout: settings.lockout ? createLockout(access.lockout, settings.now) : undefined,
    route: createRouter(api, () => state, settings.now),
  };
  const answer = (request: Request, address: string): Promise<Outcome> =>
    new URL(request.url).pathname.startsWith(CONTROL_PATH) ? control(request) : serve(server, request, address);
  const emulator: Emulator = {
    async fetch(input, init) {
      const request = new Request(input, init);
      const outcome = await unlessAborted(answer(request, "in process"), request.signal);
      if (outcome === BROKEN) throw connectionReset();
      return outcome;
    },
    calls: () => server.calls.map((call) => ({ ...call })),
    clearCalls: () => {
      server.calls.length = 0;
    },
    fault(fault) {
      const problem = faultProblem(fault, basePath);
      if (problem !== undefined) throw new TypeError(problem);
      server.faults.add(fault);
    },
    clearFaults: () => server.faults.clear(),
    reset() {
      state = api.createState();
      server.rate.reset();
      server.lockout?.reset();
      server.faults.clear();
      server.calls.length = 0;
    },
    rules,
  };
  const control = createControl(emulator, basePath, api.controls ?? [], () => state);
  insides.set(emulator, { answer, basePath });
  return emulator;
}
