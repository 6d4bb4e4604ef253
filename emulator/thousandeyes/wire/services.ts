import type { ServiceConventions } from "../../server/conventions";
import { Refusal } from "../../server/refusal";
import type { RequestContext } from "./context";
import { PREFIX } from "./refusals";

type Conventions = ServiceConventions<RequestContext>;

const REASONS: Record<number, string> = { 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict" };

/** R002: plain JSON, unless the client accepts only HAL. */
const json =
  (type: string): Conventions["contentType"] =>
  (accept) =>
    accept.includes("application/hal+json") && !/application\/json|\*\/\*/.test(accept) ? "application/hal+json" : type;

const plain: Conventions = {
  contentType: json("application/json"),
  errorContentType: "application/problem+json",
  // Dialects E1 to E4: one shape, with or without `detail`.
  errorBody: ({ status, title, detail }, path) => ({
    type: "about:blank",
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: path,
  }),
  location: (origin, path) => `${origin}${path}`,
  notFound: () => new Refusal(404, "404 Not Found"),
};

const utf8: Conventions = {
  ...plain,
  contentType: json("application/json;charset=UTF-8"),
  errorContentType: "application/problem+json;charset=UTF-8",
};

const dashboards: Conventions = {
  ...plain,
  contentType: utf8.contentType,
  // R004: an address that does not exist.
  location: (origin, path) => `http://${new URL(origin).hostname}:443${path}`,
  notFound: (_context, id) => new Refusal(404, "404 Not Found", `Dashboard with id ${id} not found`),
};

/** The live API is several services behind one address, each with its own conventions (R002, R003, R004, R020, R021). */
export const services = {
  tests: plain,
  agents: plain,
  integrations: plain,
  alerts: utf8,
  admin: utf8,
  usage: plain,
  dashboards,
  filters: { ...dashboards, notFound: () => new Refusal(404, PREFIX, "Dashboard filter does not exist") },
  endpoint: {
    ...plain,
    // Dialect E5: neither type nor instance.
    errorBody: ({ status, title, detail }) => ({ title, status, detail }),
    notFound: ({ account }, id) =>
      new Refusal(404, "Not found", `Label in account: ${account.aid} and id: ${id} was not found.`),
  },
  tags: {
    ...plain,
    errorContentType: "application/json",
    // R004: no Location.
    location: () => undefined,
    // Dialect E6: R014 says its timestamp is in epoch milliseconds.
    errorBody: ({ status, title, detail }, path, now) => ({
      timestamp: now(),
      status,
      error: REASONS[status] ?? "Error",
      title,
      detail,
      path,
    }),
    notFound: () => new Refusal(404, "Resource not found", "404 NOT_FOUND"),
  },
  streams: {
    ...plain,
    contentType: json("application/hal+json"),
    // Its errors have no title: `errors` lists the texts.
    errorBody: ({ title, detail }, path, now) => ({
      timestamp: now(),
      httpStatus: title,
      errors: [detail ?? title],
      path,
    }),
    notFound: (_context, id) => new Refusal(404, "NOT_FOUND", `Stream with id ${id} not found`),
  },
} satisfies Record<string, Conventions>;
