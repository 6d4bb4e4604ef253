import { bodyOf, pick, writable } from "./bodies";
import type { Change } from "./define";
import { allWithIdentity } from "./identity";
import { type Body, isBody, type Json } from "./json";
import { fieldsOf, type Keyed, keysOf, type Tabled, variantOf } from "./keys";

/**
 * The body of a PUT that replaces: what stands there now, also what we have no field for, what the API never tells, and
 * the change on top. `readOnly` are the keys of an answer that the server alone sets.
 */
export function overlay(table: Tabled, readOnly: readonly string[], now: Body, { body, wanted }: Change): Body {
  const fields = fieldsOf(table, wanted);
  const silent = Object.entries(bodyOf(fields, wanted)).filter(([name]) => fields[name]?.neverReturned);
  const there = writable(fields, now, wanted);
  const known = { ...there, ...Object.fromEntries(silent), ...allWithIdentity(fields, body, there) };
  const whole = kept(
    { ...table, keys: table.fields },
    known,
    pick(now, (name) => !readOnly.includes(name)),
  );
  // What is left out is reset here, so a field to clear needs no null.
  return pick(whole as Body, (name) => (whole as Body)[name] !== null);
}

/**
 * An object with the keys besides that we do not know: no other body has them. Inside lists nothing says which element of
 * now is which of the body. After a change of the variant, what stands there belongs to the old one.
 */
function kept(field: Keyed | undefined, value: Json, now: Json | undefined): Json {
  const { keys } = field ?? {};
  if (!field || !keys || !isBody(value) || !isBody(now)) return value;
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

const withoutLinks = ({ _links, ...others }: Body): Body => others;
