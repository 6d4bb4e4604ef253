import { canonicalJson, equal, isJsonObject, type Json } from "../../provider/core/json";
import { isUnknown } from "../../provider/core/unknown";

type Value = Json | undefined;

const MAX_LENGTH = 60;
const MAX_ELEMENTS = 6;

/** A declared and a found value side by side: short values whole, long ones only where they differ. */
export function sideBySide(declared: Value, found: Value): [string, string] {
  if (Array.isArray(declared) && Array.isArray(found)) {
    if (Math.max(declared.length, found.length) > MAX_ELEMENTS)
      return [onlyIn(declared, found), onlyIn(found, declared)];
  }
  if (typeof declared === "string" && typeof found === "string") return texts(declared, found);
  return [shown(declared), shown(found)];
}

export function shown(value: Value): string {
  if (value === undefined || value === null) return "not set";
  if (isUnknown(value)) return "(known after up)";
  if (value === "[secret]") return value;
  if (Array.isArray(value)) return value.length ? listed(value) : "none";
  return clipped(plain(JSON.stringify(value)));
}

/** `{ agentId: "3" }` reads as `3`. */
function element(value: Json): string {
  const [first, ...more] = isJsonObject(value) ? Object.values(value) : [value];
  if (more.length || first === undefined || typeof first === "object") return plain(JSON.stringify(value));
  return isUnknown(first) ? "(known after up)" : plain(String(first));
}

/** As many elements as fit, and at least one. */
function listed(list: Json[]): string {
  const texts = list.map(element);
  const lengths = texts.map((_, index) => texts.slice(0, index + 1).join(", ").length);
  const fits = Math.max(1, lengths.filter((length) => length <= MAX_LENGTH).length);
  return texts.slice(0, fits).map(clipped).join(", ") + (fits < list.length ? ` and ${list.length - fits} more` : "");
}

function onlyIn(list: Json[], other: Json[]): string {
  const own = list.filter((one) => !other.some((two) => equal(one, two)));
  const same = equal([...list].map(canonicalJson).sort(), [...other].map(canonicalJson).sort());
  return `${list.length} elements${own.length ? `, only here: ${listed(own)}` : same ? " in another order" : ""}`;
}

function texts(declared: string, found: string): [string, string] {
  const [ours, theirs] = [declared.split("\n"), found.split("\n")];
  if (ours.length + theirs.length === 2) return fromDifference(declared, found);
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const line = at < 0 ? ours.length : at;
  const [a, b] = fromDifference(ours[line] ?? "", theirs[line] ?? "");
  const inLine = (lines: string[], text: string) =>
    `line ${line + 1}: ${line < lines.length ? text : `none, it has ${lines.length}`}`;
  return [inLine(ours, a), inLine(theirs, b)];
}

/** Long texts, from shortly before their first difference. */
function fromDifference(declared: string, found: string): [string, string] {
  if (isSpecial(declared) || isSpecial(found)) return [shown(declared), shown(found)];
  let same = 0;
  while (same < declared.length && declared[same] === found[same]) same++;
  const start = Math.max(declared.length, found.length) > MAX_LENGTH - 2 ? Math.max(0, same - 20) : 0;
  const cut = (text: string) => (start ? "..." : "") + clipped(plain(JSON.stringify(text.slice(start))));
  return [cut(declared), cut(found)];
}

const isSpecial = (text: string) => text === "[secret]" || isUnknown(text);
const clipped = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 3)}...` : text);

/** A foreign text must not control the terminal or change the reading direction. */
export const plain = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, " ");

/** The same of a text of several lines: a message, which may quote a foreign text. */
export const plainLines = (text: string) => text.split("\n").map(plain).join("\n");
