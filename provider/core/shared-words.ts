import { isJsonObject, type Json, type JsonObject } from "./json";

/** From this many characters on, a list of words is written once. */
const LONG = 500;

/** A JSON Schema in which each long list of words stands once, in `$defs`: variants may repeat it a dozen times. */
export function withSharedWords(schema: JsonObject): JsonObject {
  const times = new Map<string, number>();
  each(schema, (text) => void times.set(text, (times.get(text) ?? 0) + 1));
  const names = new Map(
    [...times].filter(([, count]) => count > 1).map(([text], index) => [text, `words${index + 1}`] as const),
  );
  if (names.size === 0) return schema;
  const whole = replaced(schema, names) as JsonObject;
  return { ...whole, $defs: Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text)])) };
}

/** The JSON of a long list of words; undefined for anything else. */
function wordsIn(node: Json): string | undefined {
  if (!isJsonObject(node) || node.type !== "string" || !Array.isArray(node.anyOf)) return undefined;
  const text = JSON.stringify(node);
  return text.length < LONG ? undefined : text;
}

function each(node: Json, visit: (text: string) => void): void {
  const text = wordsIn(node);
  if (text !== undefined) visit(text);
  else if (typeof node === "object" && node !== null) for (const one of Object.values(node)) each(one, visit);
}

function replaced(node: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(node)) return node.map((one) => replaced(one, names));
  if (!isJsonObject(node)) return node;
  const name = names.get(wordsIn(node) ?? "");
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, replaced(one, names)]));
}
