import { isObject } from "../thousandeyes/wire/context";
import type { Call } from "./calls";
import type { Fault } from "./faults";

/** What the door beside /v7 can do. */
export interface Door {
  reset(): void;
  calls(): Call[];
  clearCalls(): void;
  fault(fault: Fault): void;
  clearFaults(): void;
}

const say = (status: number, body?: object) =>
  body === undefined
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isStatus = (value: unknown) => isCount(value) && (value as number) >= 200 && (value as number) <= 599;

/** What each effect takes; the texts tell what to send instead. */
const EFFECTS: Record<string, { fits: (value: unknown) => boolean; needs: string }> = {
  status: { fits: isStatus, needs: "a status from 200 to 599" },
  reset: { fits: (value) => value === "before" || value === "after", needs: '"before" or "after"' },
  statusAfter: { fits: isStatus, needs: "a status from 200 to 599" },
  delay: { fits: isCount, needs: "milliseconds" },
  truncate: { fits: isCount, needs: "a number of bytes" },
  omit: {
    fits: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
    needs: "a list of field names",
  },
};

/** What is wrong with a fault, in words; undefined when nothing is. */
export function faultTrouble(fault: unknown): string | undefined {
  if (!isObject(fault)) return "a fault is an object: {method?, path?, times?, effect}";
  const { method, path, times, effect, ...rest } = fault;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) return `a fault has no "${unknown}": it takes method, path, times and effect`;
  if (method !== undefined && typeof method !== "string") return "method must be a text such as PUT";
  if (path !== undefined && !(typeof path === "string" && path.startsWith("/v7"))) return "path must begin with /v7";
  if (times !== undefined && !(isCount(times) && times !== 0)) return "times must be a whole number from 1 on";
  if (!isObject(effect)) return `effect is missing: one of ${Object.keys(EFFECTS).join(", ")}`;
  const names = Object.keys(EFFECTS).filter((name) => name in effect);
  const name = names[0];
  if (name === undefined || names.length > 1)
    return `effect must have exactly one of ${Object.keys(EFFECTS).join(", ")}`;
  const extra = Object.keys(effect).find((key) => key !== name && !(name === "status" && /^(body|headers)$/.test(key)));
  if (extra !== undefined) return `effect ${name} takes no "${extra}"`;
  if (name === "status" && effect.headers !== undefined && !isObject(effect.headers))
    return "headers must be an object";
  return EFFECTS[name]?.fits(effect[name]) ? undefined : `effect ${name} needs ${EFFECTS[name]?.needs}`;
}

async function addFault(door: Door, request: Request): Promise<Response> {
  let fault: unknown;
  try {
    fault = await request.json();
  } catch {
    return say(400, { error: "the body is not JSON" });
  }
  const trouble = faultTrouble(fault);
  if (trouble !== undefined) return say(400, { error: trouble });
  door.fault(fault as Fault);
  return say(201, { fault: fault as Fault });
}

/** The door needs no bearer, costs no rate and is never noted as a call. */
export async function openDoor(door: Door, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice("/_emulator/".length);
  const key = `${request.method} ${path}`;
  if (key === "POST reset") door.reset();
  else if (key === "GET calls") return say(200, { calls: door.calls(), total: door.calls().length });
  else if (key === "DELETE calls") door.clearCalls();
  else if (key === "POST faults") return addFault(door, request);
  else if (key === "DELETE faults") door.clearFaults();
  else {
    const known = "POST reset, GET calls, DELETE calls, POST faults, DELETE faults";
    return say(400, { error: `the door does not know "${key}"; it knows ${known}` });
  }
  return say(204);
}
