import type { Asked } from "./context";
import { Refusal } from "./refusals";

/** The live API is several services behind one door; each has its own manners (R002, R003, R004, R020, R021). */
export type Service = "tests" | "alerts" | "tags" | "dashboards" | "filters" | "endpoint" | "admin" | "agents";

type Location = "right" | "none" | "wrong";

interface Manners {
  /** Content type of an answer (R002) and of an error (R003). */
  content: string;
  problem: string;
  /** What its creates say in the Location header (R004). */
  location: Location;
  errorBody: (refusal: Refusal, asked: Pick<Asked, "path" | "world">) => object;
  missing: (asked: Asked, what?: string) => Refusal;
}

const REASONS: Record<number, string> = { 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 409: "Conflict" };

/** Dialects E1 to E4: one shape, with or without `detail`. */
const problemBody: Manners["errorBody"] = ({ status, title, detail }, { path }) => ({
  type: "about:blank",
  title,
  status,
  ...(detail === undefined ? {} : { detail }),
  instance: path,
});

/** Dialect E5: neither type nor instance. */
const shortBody: Manners["errorBody"] = ({ status, title, detail }) => ({ title, status, detail });

/** Dialect E6: R014 says its timestamp is in epoch milliseconds. */
const tagBody: Manners["errorBody"] = ({ status, title, detail }, { path, world }) => ({
  timestamp: world.clock.now(),
  status,
  error: REASONS[status] ?? "Error",
  title,
  detail,
  path,
});

const bare404 = () => new Refusal(404, "404 Not Found");

const plain: Manners = {
  content: "application/json",
  problem: "application/problem+json",
  location: "right",
  errorBody: problemBody,
  missing: bare404,
};
const utf8: Manners = {
  ...plain,
  content: "application/json;charset=UTF-8",
  problem: "application/problem+json;charset=UTF-8",
};
const dashboards: Manners = {
  ...plain,
  content: utf8.content,
  location: "wrong",
  missing: (_asked, id) => new Refusal(404, "404 Not Found", `Dashboard with id ${id} not found`),
};

export const services: Record<Service, Manners> = {
  tests: plain,
  agents: plain,
  alerts: utf8,
  admin: utf8,
  dashboards,
  filters: {
    ...dashboards,
    missing: () =>
      new Refusal(
        404,
        "There were some errors in your request, please correct them before trying again.",
        "Dashboard filter does not exist",
      ),
  },
  endpoint: {
    ...plain,
    errorBody: shortBody,
    missing: (asked, id) =>
      new Refusal(404, "Not found", `Label in account: ${asked.account.aid} and id: ${id} was not found.`),
  },
  tags: {
    ...plain,
    problem: "application/json",
    location: "none",
    errorBody: tagBody,
    missing: () => new Refusal(404, "Resource not found", "404 NOT_FOUND"),
  },
};

/** R004: most creates point to what they made, tags say nothing, dashboards give an address that leads nowhere. */
export function locationHeader(service: Service, origin: string, path: string): string | undefined {
  const kind = services[service].location;
  if (kind === "none") return undefined;
  return kind === "right" ? `${origin}${path}` : `http://${new URL(origin).hostname}:443${path}`;
}
