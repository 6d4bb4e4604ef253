import { bodyOf, pick, writable } from "./bodies";
import type { Change } from "./define";
import { allWithIdentity } from "./identity";
import { type Body, isBody, type Json } from "./json";
import { fieldsOf, type Keyed, keysOf, type Tabled } from "./keys";

/**
 * The body of a PUT that replaces: what stands there now, also what we have no field for, what the API never tells, and
 * the change on top. `readOnly` are the keys of an answer that the server alone sets.
 */
export function overlay(table: Tabled, readOnly: readonly string[], now: Body, { body, wanted }: Change): Body {
  const fields = fieldsOf(table, wanted);
  const silent = Object.entries(bodyOf(fields, wanted)).filter(([name]) => fields[name]?.neverReturned);
  const there = writable(fields, now, wanted);
  const known = { ...there, ...Object.fromEntries(silent), ...allWithIdentity(fields, body, there) };
  const others = pick(now, (name) => !readOnly.includes(name) && !Object.hasOwn(table.fields, name));
  // After a change of the variant what stands in a field of the old one is no part of the new one.
  const before = fieldsOf(table, now);
  const isSame = (name: string) => before[name] === fields[name];
  const inside = Object.entries(known).map(([name, value]) => [
    name,
    isSame(name) ? kept(fields[name], value, now[name]) : value,
  ]);
  const whole: Body = { ...withoutLinks(others), ...Object.fromEntries(inside) };
  // What is left out is reset here, so a field to clear needs no null.
  return pick(whole, (name) => whole[name] !== null);
}

/** Inside lists nothing tells which element of now is which of the body: only objects keep the keys we do not know. */
function kept(field: Keyed | undefined, value: Json, now: Json | undefined): Json {
  const { keys } = field ?? {};
  if (!field || !keys || !isBody(value) || !isBody(now)) return value;
  const others = pick(now, (name) => !Object.hasOwn(keys, name));
  const own = keysOf(field, value);
  const inside = Object.entries(value).map(([name, one]) => [name, kept(own[name], one, now[name])]);
  return { ...withoutLinks(others), ...Object.fromEntries(inside) };
}

const withoutLinks = ({ _links, ...others }: Body): Body => others;
