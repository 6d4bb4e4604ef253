const problem = (status: number, path: string) => ({
  type: "about:blank",
  title: `${status} Fault`,
  status,
  instance: path,
});

/** A response that is given in a fault. A text is sent as it is, anything else as JSON. */
export function cannedResponse(
  { status, body, headers }: { status: number; body?: unknown; headers?: Record<string, string> },
  path: string,
): Response {
  const isBare = status === 204 || status === 304;
  const content = body === undefined ? problem(status, path) : body;
  const text = isBare ? null : typeof content === "string" ? content : JSON.stringify(content);
  return new Response(text, { status, headers: { "content-type": "application/problem+json", ...headers } });
}

function without(body: unknown, names: readonly string[]): unknown {
  if (Array.isArray(body)) return body.map((item) => without(item, names));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** A body that is nothing but an envelope of one object. */
const isEnvelope = (body: object) => Object.keys(body).length === 1;

/** A body, what is in its envelope, and every item of its lists, without the named fields. */
export function withoutFields(body: unknown, names: readonly string[]): unknown {
  const rest = without(body, names);
  if (Array.isArray(rest) || typeof rest !== "object" || rest === null) return rest;
  const isWithin = (value: unknown) => Array.isArray(value) || isEnvelope(rest);
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, isWithin(value) ? without(value, names) : value]),
  );
}
