import type { Effect } from "./faults";

const problem = (status: number, path: string) => ({
  type: "about:blank",
  title: `${status} Fault`,
  status,
  instance: path,
});

/** An answer that somebody ordered. A text is sent as it is, anything else as JSON. */
export function ordered(effect: { status: number; body?: unknown; headers?: Record<string, string> }, path: string) {
  const { status, body = problem(status, path), headers } = effect;
  const isBare = status === 204 || status === 304;
  const text = isBare ? null : typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { "content-type": "application/problem+json", ...headers } });
}

function without(body: unknown, names: readonly string[]): unknown {
  if (Array.isArray(body)) return body.map((item) => without(item, names));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** The answer and every item of its lists lose the named fields. */
function omit(body: unknown, names: readonly string[]): unknown {
  const rest = without(body, names);
  if (Array.isArray(rest) || typeof rest !== "object" || rest === null) return rest;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? without(value, names) : value]),
  );
}

/** What an effect makes of an answer once the change is made. */
export async function spoil(effect: Effect, response: Response, path: string): Promise<Response> {
  if ("statusAfter" in effect) return ordered({ status: effect.statusAfter }, path);
  const isShort = "truncate" in effect;
  if (!isShort && !("omit" in effect)) return response;
  const text = await response.text();
  if (text === "") return new Response(null, response);
  if (isShort) return new Response(new TextEncoder().encode(text).slice(0, effect.truncate), response);
  return new Response(JSON.stringify(omit(JSON.parse(text), effect.omit)), response);
}
