import { Hono, type Context as HonoContext } from "hono";
import type { Api } from "./api";
import { Refusal } from "./refusal";
import type { ApiRequest, Reply, Route } from "./request";
import { specificFirst } from "./specificity";

export type Router = (request: Request) => Promise<Response>;

const takesBody = (method: string) => method === "POST" || method === "PUT" || method === "PATCH";

/** Routes requests of an API to their handlers, and makes responses from their results or errors. */
export function createRouter<State, Context extends ApiRequest>(
  api: Api<State, Context>,
  state: () => State,
  now: () => number,
): Router {
  async function read({ req }: HonoContext, route: Route<Context>): Promise<Context> {
    const { pathname, origin, searchParams } = new URL(req.url);
    const { method } = route;
    const params = req.param() as Record<string, string>;
    const { headers } = req.raw;
    const request = { method, path: pathname, params, query: searchParams, headers, body: undefined, origin };
    const context = api.contextOf(request, route, state());
    const text = method === "GET" ? "" : await req.text();
    try {
      context.body = text === "" ? undefined : JSON.parse(text);
      const isNeeded = api.requiresBody && takesBody(method) && !route.needsNoBody;
      if (isNeeded && typeof context.body !== "object") throw new SyntaxError("no body");
    } catch {
      throw api.unreadableBody();
    }
    return context;
  }

  function respond({ req }: HonoContext, { service }: Route<Context>, reply: Reply): Response {
    const { status, body, location } = reply;
    const headers = new Headers(reply.headers);
    const { origin } = new URL(req.url);
    const target = location === undefined ? undefined : service.location(origin, `${api.basePath}${location}`);
    if (target !== undefined) headers.set("location", target);
    if (body === undefined) return new Response(null, { status, headers });
    headers.set("content-type", service.contentType(req.header("accept") ?? ""));
    return new Response(JSON.stringify(body), { status, headers });
  }

  function refuse({ req }: HonoContext, { service }: Route<Context>, error: unknown): Response {
    if (!(error instanceof Refusal)) throw error;
    const body = service.errorBody(error, new URL(req.url).pathname, now);
    const headers = { ...error.headers, "content-type": service.errorContentType };
    return new Response(JSON.stringify(body), { status: error.status, headers });
  }

  async function answer(hono: HonoContext, route: Route<Context>): Promise<Response> {
    try {
      const context = await read(hono, route);
      const reply = route.handle(context);
      api.onReply(context, reply);
      return respond(hono, route, reply);
    } catch (error) {
      return refuse(hono, route, error);
    }
  }

  const app = appOf(api);
  return async (request) => app.fetch(request, { answer });
}

/** What answers is passed with each request: a table of routes is of one API, whose contexts only the API knows. */
type App = Hono<{ Bindings: { answer: (hono: HonoContext, route: never) => Promise<Response> } }>;

interface Table {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly basePath: string;
  readonly fallback: object;
}

/** One for each table of routes: it takes longer to make than most accounts live. */
const appOf = memoizeByRoutes(({ routes, basePath, fallback }) => {
  const app: App = new Hono();
  for (const route of specificFirst(routes)) {
    app.on(route.method, `${basePath}${route.path}`, (hono) => hono.env.answer(hono, route as never));
  }
  return app.notFound((hono) => hono.env.answer(hono, fallback as never));
});

function memoizeByRoutes(make: (table: Table) => App): (table: Table) => App {
  const apps = new WeakMap<object, App>();
  return (table) => {
    const app = apps.get(table.routes) ?? make(table);
    apps.set(table.routes, app);
    return app;
  };
}
