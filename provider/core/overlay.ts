import { asRequest, bodyOf, pick } from "./bodies";
import type { Change } from "./define";
import type { Field } from "./field";
import { allWithIdentity } from "./identity";
import { equal, isJsonObject, type Json, type JsonObject } from "./json";
import { fieldsOf, hasOtherVariant, type Keyed, keysOf, type Tabled } from "./keys";
import { identityKey, keyOf } from "./pairing";

/**
 * The body of a PUT that replaces: the current object with all its keys, the values that the API never returns, and the
 * change on top. `readOnly` are the keys of an answer that only the server sets.
 */
export function overlay(
  table: Tabled,
  readOnly: readonly string[],
  now: JsonObject,
  { body, news, olds = {} }: Pick<Change, "body" | "news"> & Partial<Pick<Change, "olds">>,
): JsonObject {
  const fields = fieldsOf(table, news);
  const silent = Object.entries(bodyOf(fields, news)).filter(([name]) => fields[name]?.writeOnly);
  const there = asRequest(fields, now, news);
  const known = { ...there, ...Object.fromEntries(silent), ...allWithIdentity(fields, body, there) };
  const whole = kept(
    { ...table, keys: table.fields },
    known,
    pick(now, (name) => !readOnly.includes(name)),
    olds,
  );
  // A field that is left out is reset, so clearing one needs no null.
  return pick(whole as JsonObject, (name) => (whole as JsonObject)[name] !== null);
}

/**
 * Adds the keys of the current object that no other body has: those without a field, and those that the program leaves
 * alone (`olds` says what it managed before). Not inside lists whose elements have no ids, where they cannot be matched,
 * nor after a change of the variant, when the keys belong to the old one.
 */
function kept(field: Kept | undefined, value: Json, now: Json | undefined, olds: Json | undefined): Json {
  const { keys, of } = field ?? {};
  if (of && Array.isArray(value) && Array.isArray(now)) return keptInside(of, value, now, olds);
  if (!field || !keys || !isJsonObject(value) || !isJsonObject(now)) return value;
  const own = keysOf(field, value);
  const isOther = hasOtherVariant(field, now, value);
  const before = isOther ? keysOf(field, now) : own;
  const managed = isJsonObject(olds) ? olds : {};
  const inside = Object.entries(value).map(([name, one]) => [
    name,
    before[name] === own[name] ? kept(own[name], one, now[name], managed[name]) : one,
  ]);
  const isAlone = (name: string) => own[name]?.optionalComputed === true && managed[name] === undefined;
  const others = isOther ? {} : withoutLinks(pick(now, (name) => !Object.hasOwn(keys, name) || isAlone(name)));
  return { ...others, ...Object.fromEntries(inside) };
}

/** The same for elements with ids: each keeps what the element with its id has. */
function keptInside(of: Field, value: Json[], now: Json[], olds: Json | undefined): Json {
  const idKey = identityKey(of);
  if (idKey === undefined) return value;
  const withId = (all: Json | undefined, id: Json | undefined) =>
    Array.isArray(all) && id !== undefined ? all.find((one) => equal(keyOf(one, idKey), id)) : undefined;
  return value.map((one) => {
    const id = isJsonObject(one) ? one[idKey] : undefined;
    return kept(of, one, withId(now, id), withId(olds, id));
  });
}

/** A field, or the table of a kind. */
type Kept = Keyed & Pick<Field, "of">;

const withoutLinks = ({ _links, ...others }: JsonObject): JsonObject => others;
