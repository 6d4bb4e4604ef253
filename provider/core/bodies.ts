import type { Fields } from "./field";
import { withIdentity, withoutIdentity } from "./identity";
import { equal, type Json, type JsonObject } from "./json";

/** Only the fields that the API takes: no computed outputs, no provider-only inputs. */
export function bodyOf(fields: Fields, values: JsonObject): JsonObject {
  return pick(values, (name) => fields[name] !== undefined && !fields[name]?.providerOnly);
}

/**
 * The body of an update: only what changed. Fields that the program does not set, or that are under `ignoreChanges`,
 * stay as they are.
 */
export function updateBody(fields: Fields, olds: JsonObject, news: JsonObject): JsonObject {
  const body: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.providerOnly) continue;
    const now = name in news ? news[name] : unset(fields, name, olds, news);
    if (now === undefined || equal(withoutIdentity(field, olds[name] ?? null), now)) continue;
    body[name] = withIdentity(field, now, olds[name]);
  }
  return { ...resentFields(fields, news, body), ...body };
}

/** Resends fields that the API resets when the field they depend on changes. */
function resentFields(fields: Fields, news: JsonObject, body: JsonObject): JsonObject {
  return pick(news, (name) => {
    const condition = fields[name]?.ineffectiveWhile;
    return condition !== undefined && condition.field in body && !equal(news[condition.field], condition.is);
  });
}

/** The value that clears a field the program no longer sets; undefined if there is nothing to clear. */
function unset(fields: Fields, name: string, olds: JsonObject, news: JsonObject): Json | undefined {
  const field = fields[name];
  if (!field || field.optionalComputed || olds[name] === undefined) return undefined;
  const idle = field.ineffectiveWhile && equal(news[field.ineffectiveWhile.field], field.ineffectiveWhile.is);
  return idle ? undefined : (field.default ?? null);
}

/**
 * The writable fields of an answer, in the shape a request takes; `known` holds the values that the API never returns.
 */
export function asRequest(fields: Fields, answer: JsonObject, known: JsonObject = {}): JsonObject {
  const present = pick(answer, (name) => fields[name] !== undefined && answer[name] !== null);
  return Object.fromEntries(
    Object.entries(present).map(([name, value]) => [name, fields[name]?.read(value, known[name]) as Json]),
  );
}

export const pick = (values: JsonObject, matches: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([name]) => matches(name)));
