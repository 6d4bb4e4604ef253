import { isJsonObject, type Json, type JsonObject } from "../../../../core/json";

/**
 * R232: the `headers` of an answer may include those that were sent as `customHeaders`, and the other way round. A
 * header that only repeats one that the program set in the other field is removed.
 */
export function withoutMirrored(answer: JsonObject, known: JsonObject): JsonObject {
  const { headers, customHeaders } = answer;
  const lines = texts(known.headers);
  const own = customs(known.customHeaders);
  const left = [...lines];
  /** A line of `customHeaders` counts as often as the program sets it here as well. */
  const isOwn = (line: string) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || !own.includes(line);
  };
  const repeated = new Set(lines.filter((line) => !own.includes(line)));
  return {
    ...answer,
    ...(Array.isArray(headers) ? { headers: headers.filter((line) => isOwn(spelt(String(line)))) } : {}),
    ...(isJsonObject(customHeaders) ? { customHeaders: without(customHeaders, repeated) } : {}),
  };
}

const texts = (lines: Json | undefined) => (Array.isArray(lines) ? lines.map((line) => spelt(String(line))) : []);

/** Headers for all requests: `headers` has none for single domains. */
const customs = (value: Json | undefined) =>
  isJsonObject(value) ? ["root", "all"].flatMap((where) => entries(value[where]).map(line)) : [];

const entries = (map: Json | undefined) => (isJsonObject(map) ? Object.entries(map) : []);
const line = ([name, value]: [string, Json]) => spelt(`${name}: ${value}`);

/** Names are case-insensitive, and spaces around the value have no meaning. */
function spelt(header: string): string {
  const [name = "", ...value] = header.split(":");
  return `${name.trim().toLowerCase()}: ${value.join(":").trim()}`;
}

const without = (custom: JsonObject, repeated: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(
    Object.entries(custom).map(([where, map]) =>
      where === "domains"
        ? [where, map]
        : [where, Object.fromEntries(entries(map).filter((entry) => !repeated.has(line(entry))))],
    ),
  );
