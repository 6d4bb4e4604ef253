import { type Context, Hono } from "hono";
import { accountFor } from "../thousandeyes/admin/account-group";
import { noteChange } from "../thousandeyes/admin/audit";
import { routes } from "../thousandeyes/routes";
import type { Answer, Asked, Route } from "../thousandeyes/wire/context";
import { Refusal } from "../thousandeyes/wire/refusals";
import { locationHeader, services } from "../thousandeyes/wire/services";
import type { World } from "../thousandeyes/world/world";

export type Router = (request: Request) => Promise<Response>;

/** R022: the document has a body for each of these, and demands it. */
const needsBody = ({ method }: Route) => method === "POST" || method === "PUT" || method === "PATCH";

async function read(context: Context, route: Route, world: World): Promise<Asked> {
  const url = new URL(context.req.url);
  const asked: Asked = {
    method: route.method,
    path: url.pathname,
    params: context.req.param() as Record<string, string>,
    query: url.searchParams,
    body: undefined,
    origin: url.origin,
    world,
    account: accountFor(world, route.path, url.searchParams.get("aid")),
  };
  const text = route.method === "GET" ? "" : await context.req.text();
  try {
    asked.body = text === "" ? undefined : JSON.parse(text);
    if (world.on("R022") && needsBody(route) && typeof asked.body !== "object") throw new SyntaxError("no body");
  } catch {
    // R020: E3 is what alert rules say to unreadable JSON; the others were never seen with it.
    throw new Refusal(400, "Bad Request", "Failed to read request");
  }
  return asked;
}

/** R002: plain JSON, unless the client asks for the hypertext kind and for nothing else. */
function contentType(request: Request, route: Route): string {
  const accept = request.headers.get("accept") ?? "";
  const wantsHal = accept.includes("application/hal+json") && !/application\/json|\*\/\*/.test(accept);
  return wantsHal ? "application/hal+json" : services[route.service].content;
}

function respond(answer: Answer, route: Route, request: Request): Response {
  const headers = new Headers();
  if (answer.location !== undefined) {
    const location = locationHeader(route.service, new URL(request.url).origin, answer.location);
    if (location !== undefined) headers.set("location", location);
  }
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  headers.set("content-type", contentType(request, route));
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}

function refused(error: unknown, route: Route, path: string, world: World): Response {
  if (!(error instanceof Refusal)) throw error;
  const { problem, errorBody } = services[route.service];
  const body = JSON.stringify(errorBody(error, { path, world }));
  return new Response(body, { status: error.status, headers: { "content-type": problem } });
}

async function answer(context: Context, route: Route, world: World): Promise<Response> {
  try {
    const asked = await read(context, route, world);
    const given = route.handle(asked);
    noteChange(asked, given);
    return respond(given, route, context.req.raw);
  } catch (error) {
    return refused(error, route, new URL(context.req.url).pathname, world);
  }
}

const nowhere: Route = {
  method: "GET",
  path: "*",
  service: "tests",
  handle: () => {
    throw new Refusal(404, "404 Not Found");
  },
};

export function createRouter(world: () => World): Router {
  const app = new Hono();
  for (const route of routes) app.on(route.method, `/v7${route.path}`, (context) => answer(context, route, world()));
  app.notFound((context) => answer(context, nowhere, world()));
  return async (request) => app.fetch(request);
}
