import { type EmulatorOptions, settle } from "../thousandeyes/options";
import { type Rule, rules } from "../thousandeyes/rules";
import { seed } from "../thousandeyes/seeds";
import { createWorld } from "../thousandeyes/world/world";
import type { Call } from "./calls";
import { faultTrouble, openDoor } from "./control-api";
import { createFaults, type Fault } from "./faults";
import { createLockout } from "./lockout";
import { createRate } from "./rate";
import { createRouter } from "./router";
import { BROKEN, type Desk, type Outcome, serve } from "./serve";

/** A ThousandEyes API v7 that lives in this process. */
export interface Emulator {
  /** Takes the place of the global fetch; every origin leads here. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The calls so far, oldest first. */
  calls(): Call[];
  clearCalls(): void;
  /** Makes the calls that fit go wrong. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** A fresh account as started; rate window, lockout, calls and faults are cleared. */
  reset(): void;
  /** The rules it enforces, by the numbers `rulesOff` takes. */
  rules: readonly Rule[];
}

type Answering = (request: Request, address: string) => Promise<Outcome>;

// How the listener reaches the inside of an emulator without a word about it in the public interface.
const answering = new WeakMap<Emulator, Answering>();

export function answerOf(emulator: Emulator, request: Request, address: string): Promise<Outcome> {
  const answer = answering.get(emulator);
  if (answer === undefined) throw new TypeError("listen() takes what createEmulator() returned");
  return answer(request, address);
}

/** What fetch says when the other side resets the connection. */
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

export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const settings = settle(options);
  let world = seed(createWorld(settings));
  const desk: Desk = {
    settings,
    on: world.on,
    calls: [],
    faults: createFaults(),
    rate: createRate(settings),
    lockout: createLockout(settings.now),
    route: createRouter(() => world),
  };
  const answer: Answering = (request, address) =>
    new URL(request.url).pathname.startsWith("/_emulator/")
      ? openDoor(emulator, request)
      : serve(desk, request, address);
  const emulator: Emulator = {
    async fetch(input, init) {
      const request = new Request(input, init);
      const outcome = await unlessAborted(answer(request, "in process"), request.signal);
      if (outcome === BROKEN) throw connectionReset();
      return outcome;
    },
    calls: () => desk.calls.map((call) => ({ ...call })),
    clearCalls: () => {
      desk.calls.length = 0;
    },
    fault(fault) {
      const trouble = faultTrouble(fault);
      if (trouble !== undefined) throw new TypeError(trouble);
      desk.faults.add(fault);
    },
    clearFaults: () => desk.faults.clear(),
    reset() {
      world = seed(createWorld(settings));
      desk.rate.reset();
      desk.lockout.reset();
      desk.faults.clear();
      desk.calls.length = 0;
    },
    rules,
  };
  answering.set(emulator, answer);
  return emulator;
}
