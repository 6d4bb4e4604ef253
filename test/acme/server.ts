import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { type Entry, entries } from "./entries";

type Effect = { status: number; body: Json };
export interface AcmeCall {
  readonly method: string;
  readonly path: string;
}

/** A token is good for so many calls. */
const TOKEN_CALLS = 7;
const PAGE = 2;

/** The API of a vendor that nobody knows, in memory. */
export function acmeServer() {
  const tables: Record<string, Map<string, JsonObject>> = { notes: new Map(), monitors: new Map(), boards: new Map() };
  const calls: AcmeCall[] = [];
  const faults: { method: string; effect: Effect }[] = [];
  let ids = 0;
  const newId = () => String(++ids);
  const session = { number: 0, left: 0 };

  function login(): Response {
    session.number++;
    session.left = TOKEN_CALLS;
    return answer(200, { token: `t0ken-${session.number}` });
  }

  const isLoggedIn = (token: string | null) =>
    token === "Bearer somebody" || (token === `Bearer t0ken-${session.number}` && session.left-- > 0);

  function list(table: Map<string, JsonObject>, url: URL): Response {
    const page = Number(url.searchParams.get("page") ?? 1);
    const all = [...table.values()];
    const next = all.length > page * PAGE ? `https://elsewhere.test${url.pathname}?page=${page + 1}` : null;
    const data = all.slice((page - 1) * PAGE, page * PAGE).map((one) => shown(url, one));
    return answer(200, { data, next_page_url: next, meta: { current_page: page } });
  }

  function write(url: URL, table: Map<string, JsonObject>, id: string | undefined, body: JsonObject): Response {
    const entry = entries[nameIn(url)] as Entry;
    const old = id === undefined ? undefined : table.get(id);
    const errors = entry.problems(body, old);
    const twin = [...table.values()].find((one) => one[entry.name] === body[entry.name] && one.id !== id);
    if (twin) errors[entry.name] = ["has already been taken."];
    if (Object.keys(errors).length) return answer(422, { message: "The given data was invalid.", errors });
    const made = { ...entry.made(body, old, newId), id: id ?? newId() };
    table.set(made.id, made);
    return answer(id === undefined ? 201 : 200, { data: shown(url, made) });
  }

  async function fetch(url: URL, init: RequestInit): Promise<Response> {
    const method = String(init.method);
    calls.push({ method, path: url.pathname });
    const fault = faults.find((one) => one.method === method)?.effect;
    if (fault) {
      const text = typeof fault.body === "string" ? fault.body : JSON.stringify(fault.body);
      return new Response(text, { status: fault.status });
    }
    if (url.pathname === "/api/v1/auth/login") return login();
    if (!isLoggedIn(new Headers(init.headers).get("authorization")))
      return answer(401, { message: "Unauthenticated." });
    const table = tables[nameIn(url)];
    const id = url.pathname.split("/")[4];
    if (!table || (id !== undefined && !table.has(id))) return answer(404, { message: "Not found." });
    if (method === "GET") return id === undefined ? list(table, url) : answer(200, { data: shown(url, table.get(id)) });
    if (method === "DELETE") return table.delete(String(id)) ? new Response(null, { status: 204 }) : answer(404, {});
    return write(url, table, id, JSON.parse(String(init.body)) as JsonObject);
  }

  return {
    fetch,
    calls: () => [...calls],
    clearCalls: () => void calls.splice(0),
    fault: (fault: { method: string; effect: Effect }) => void faults.push(fault),
    clearFaults: () => void faults.splice(0),
    logins: () => session.number,
    /** All there is, with what no answer tells. */
    objects: (): JsonObject[] =>
      Object.entries(tables).flatMap(([table, all]) => [...all.values()].map((one) => ({ table, ...one }))),
  };
}

const nameIn = (url: URL) => url.pathname.split("/")[3] ?? "";

const shown = (url: URL, one: JsonObject | undefined): Json =>
  one ? (entries[nameIn(url)] as Entry).shown(one) : null;

const answer = (status: number, body: Json) =>
  Response.json(isJsonObject(body) ? body : {}, {
    status,
    headers: { "x-ratelimit-limit": "60000", "x-ratelimit-remaining": "59000" },
  });
