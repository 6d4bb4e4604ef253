import { asRequest, bodyOf, pick } from "./bodies";
import type { Change } from "./define";
import { allWithIdentity } from "./identity";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { fieldsOf, type Keyed, keysOf, type Tabled, variantOf } from "./keys";

/**
 * The body of a PUT that replaces: the current object with all its keys, the values that the API never returns, and the
 * change on top. `readOnly` are the keys of an answer that only the server sets.
 */
export function overlay(
  table: Tabled,
  readOnly: readonly string[],
  now: JsonObject,
  { body, news }: Change,
): JsonObject {
  const fields = fieldsOf(table, news);
  const silent = Object.entries(bodyOf(fields, news)).filter(([name]) => fields[name]?.writeOnly);
  const there = asRequest(fields, now, news);
  const known = { ...there, ...Object.fromEntries(silent), ...allWithIdentity(fields, body, there) };
  const whole = kept(
    { ...table, keys: table.fields },
    known,
    pick(now, (name) => !readOnly.includes(name)),
  );
  // A field that is left out is reset, so clearing one needs no null.
  return pick(whole as JsonObject, (name) => (whole as JsonObject)[name] !== null);
}

/**
 * Adds the keys of the current object that have no field, which no other body has. Not inside lists, where elements
 * cannot be matched, nor after a change of the variant, when the keys belong to the old one.
 */
function kept(field: Keyed | undefined, value: Json, now: Json | undefined): Json {
  const { keys } = field ?? {};
  if (!field || !keys || !isJsonObject(value) || !isJsonObject(now)) return value;
  const own = keysOf(field, value);
  const isOther = hasChanged(variantOf(field, now), variantOf(field, value));
  const before = isOther ? keysOf(field, now) : own;
  const inside = Object.entries(value).map(([name, one]) => [
    name,
    before[name] === own[name] ? kept(own[name], one, now[name]) : one,
  ]);
  const others = isOther ? {} : withoutLinks(pick(now, (name) => !Object.hasOwn(keys, name)));
  return { ...others, ...Object.fromEntries(inside) };
}

const hasChanged = (before: string | undefined, now: string | undefined) =>
  before !== undefined && now !== undefined && before !== now;

const withoutLinks = ({ _links, ...others }: JsonObject): JsonObject => others;
