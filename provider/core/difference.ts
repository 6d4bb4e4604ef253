import type { Field } from "./field";
import { equal, isJsonObject, type Json, type JsonObject } from "./json";
import { fieldAt } from "./keys";
import { isName } from "./quote";

/** How the value that the API keeps differs from the value sent. Quotes only what a message may quote. */
export function difference(field: Field, sent: Json, kept: Json): string {
  const { keys, of, secret } = field;
  if (!secret && of && Array.isArray(sent) && Array.isArray(kept)) return ofElements(of, sent, kept);
  if (!secret && (keys ?? of) && isJsonObject(sent) && isJsonObject(kept)) return ofKeys(field, sent, kept);
  const [was, is] = [shown(field, sent), shown(field, kept) ?? "something else"];
  return was === undefined ? `it keeps ${is}` : `sent ${was}, it keeps ${is}`;
}

/** True if the API keeps all that was sent, and more. */
export const isMore = (sent: Json, kept: Json): boolean =>
  Array.isArray(sent) && Array.isArray(kept) && kept.length > sent.length && without(sent, kept).length === 0;

function ofElements(of: Field, sent: Json[], kept: Json[]): string {
  const [gone, more] = [without(sent, kept), without(kept, sent)];
  if (gone.length + more.length === 0) return "it keeps another order";
  // An element that exists with other settings is one difference, not two.
  const changed = gone.flatMap((one) => more.filter((other) => isSame(of, one, other)).map((other) => [one, other]));
  const pairs = changed.map(
    ([one, other]) => `${shown(of, one as Json)}: ${difference(of, one as Json, other as Json)}`,
  );
  const rest = (all: Json[]) => all.filter((one) => !changed.flat().includes(one));
  const [lacks, has] = [named(of, rest(gone)), named(of, rest(more))];
  return [...pairs, ...(lacks ? [`it lacks ${lacks}`] : []), ...(has ? [`it has ${has} besides`] : [])].join("; ");
}

function ofKeys(field: Field, sent: JsonObject, kept: JsonObject): string {
  const names = [...new Set([...Object.keys(sent), ...Object.keys(kept)])];
  const differing = names.filter((name) => !fieldAt(field, sent, name)?.writeOnly && !equal(sent[name], kept[name]));
  return differing
    .map((name) => {
      const inner = fieldAt(field, sent, name);
      const what = inner ? difference(inner, sent[name] ?? null, kept[name] ?? null) : "it differs";
      return `${isName(name) ? name : `key ${names.indexOf(name) + 1}`}: ${what}`;
    })
    .join("; ");
}

const without = (all: Json[], those: Json[]) => all.filter((one) => !those.some((other) => equal(one, other)));

/** The elements that may be quoted, and the number of the others. */
function named(of: Field, elements: Json[]): string {
  const shownOnes = elements.map((one) => shown(of, one)).filter((one) => one !== undefined);
  const others = elements.length - shownOnes.length;
  return [...shownOnes, ...(others ? [`${others} ${others === 1 ? "element" : "elements"}`] : [])].join(", ");
}

const isSame = (of: Field, one: Json, other: Json) =>
  of.keys !== undefined && shown(of, one) !== undefined && shown(of, one) === shown(of, other);

/** The part of a value that may be quoted, as JSON; undefined if there is none. */
function shown(field: Field, value: Json): string | undefined {
  if (value === null || equal(value, "") || equal(value, []) || equal(value, {})) return "nothing";
  const part = quotablePart(field, value);
  return part === undefined ? undefined : JSON.stringify(part);
}

function quotablePart(field: Field, value: Json): Json | undefined {
  if (field.secret) return undefined;
  if (!isJsonObject(value)) return field.quotes?.(value) ? value : undefined;
  const parts = Object.entries(value).map(([name, inner]) => {
    const of = field.keys && fieldAt(field, value, name);
    return [name, of && quotablePart(of, inner)] as const;
  });
  const shownOnes = parts.filter((part): part is [string, Json] => part[1] !== undefined);
  return shownOnes.length ? Object.fromEntries(shownOnes) : undefined;
}
