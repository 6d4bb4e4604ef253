import type { Call } from "./calls";
import { faultProblem } from "./fault-check";
import type { Fault } from "./faults";

/** The path of the control API, outside the base path. */
export const CONTROL_PATH = "/_emulator/";

/** The actions of the control API. */
export interface ControlApi {
  reset(): void;
  calls(): Call[];
  clearCalls(): void;
  fault(fault: Fault): void;
  clearFaults(): void;
}

const respond = (status: number, body?: object) =>
  body === undefined
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

async function addFault(control: ControlApi, request: Request, basePath: string): Promise<Response> {
  let fault: unknown;
  try {
    fault = await request.json();
  } catch {
    return respond(400, { error: "the body is not JSON" });
  }
  const problem = faultProblem(fault, basePath);
  if (problem !== undefined) return respond(400, { error: problem });
  control.fault(fault as Fault);
  return respond(201, { fault: fault as Fault });
}

/** The control API needs no credentials, does not count against the rate limit, and its calls are not recorded. */
export async function handleControl(control: ControlApi, request: Request, basePath: string): Promise<Response> {
  const path = new URL(request.url).pathname.slice(CONTROL_PATH.length);
  const key = `${request.method} ${path}`;
  if (key === "POST reset") control.reset();
  else if (key === "GET calls") return respond(200, { calls: control.calls(), total: control.calls().length });
  else if (key === "DELETE calls") control.clearCalls();
  else if (key === "POST faults") return addFault(control, request, basePath);
  else if (key === "DELETE faults") control.clearFaults();
  else {
    const known = "POST reset, GET calls, DELETE calls, POST faults, DELETE faults";
    return respond(400, { error: `the control API does not know "${key}"; it knows ${known}` });
  }
  return respond(204);
}
