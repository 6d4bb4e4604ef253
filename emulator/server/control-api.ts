import { Hono } from "hono";
import type { Call } from "./calls";
import type { ControlCall } from "./control-call";
import { faultProblem } from "./fault-check";
import type { Fault } from "./faults";
import { Refusal } from "./refusal";
import { noContent, ok, type Reply } from "./request";

/** The path of the control API, outside the base path. */
export const CONTROL_PATH = "/_emulator/";

/** The actions that every emulator has. */
export interface ControlApi {
  reset(): void;
  calls(): Call[];
  clearCalls(): void;
  fault(fault: Fault): void;
  clearFaults(): void;
}

const done = (action: () => void) => (): Reply => {
  action();
  return noContent();
};

function callsOf<State>(control: ControlApi, basePath: string): ControlCall<State>[] {
  function addFault(fault: unknown): Reply {
    const problem = faultProblem(fault, basePath);
    if (problem !== undefined) throw new Refusal(400, problem);
    control.fault(fault as Fault);
    return { status: 201, body: { fault } };
  }
  return [
    { method: "POST", path: "reset", handle: done(control.reset) },
    { method: "GET", path: "calls", handle: () => ok({ calls: control.calls(), total: control.calls().length }) },
    { method: "DELETE", path: "calls", handle: done(control.clearCalls) },
    { method: "POST", path: "faults", handle: ({ body }) => addFault(body) },
    { method: "DELETE", path: "faults", handle: done(control.clearFaults) },
  ];
}

const respond = ({ status, body }: Reply) =>
  body === undefined
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

async function bodyIn(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw new Refusal(400, "the body is not JSON");
  }
}

/** The control API needs no credentials, does not count against the rate limit, and its calls are not recorded. */
export function createControl<State>(
  control: ControlApi,
  basePath: string,
  own: readonly ControlCall<State>[],
  state: () => State,
): (request: Request) => Promise<Response> {
  const calls = [...callsOf<State>(control, basePath), ...own];
  const app = new Hono();
  for (const { method, path, handle } of calls) {
    app.on(method, `${CONTROL_PATH}${path}`, async ({ req }) =>
      respond(handle({ params: req.param() as Record<string, string>, body: await bodyIn(req.raw) }, state())),
    );
  }
  app.notFound(({ req }) => {
    const known = calls.map(({ method, path }) => `${method} ${path}`).join(", ");
    const key = `${req.method} ${req.path.slice(CONTROL_PATH.length)}`;
    return respond({ status: 400, body: { error: `the control API does not know "${key}"; it knows ${known}` } });
  });
  app.onError((error) => {
    if (!(error instanceof Refusal)) throw error;
    return respond({ status: error.status, body: { error: error.title } });
  });
  return async (request) => app.fetch(request);
}
