import type { Fields } from "./field";
import { withIdentity, withoutIdentity } from "./identity";
import { equal, type Json, type JsonObject } from "./json";

/** Only what the API takes: no read-only facts, nothing that merely steers the provider. */
export function bodyOf(fields: Fields, values: JsonObject): JsonObject {
  return pick(values, (name) => fields[name] !== undefined && !fields[name]?.providerOnly);
}

/**
 * What an update has to send: the change and never more. What the program does not manage, and what `ignoreChanges`
 * holds back, stays as it is.
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

/** Fields that the API resets when the field changes on which their effect depends: they are sent again. */
function resentFields(fields: Fields, news: JsonObject, body: JsonObject): JsonObject {
  return pick(news, (name) => {
    const condition = fields[name]?.ineffectiveWhile;
    return condition !== undefined && condition.field in body && !equal(news[condition.field], condition.is);
  });
}

/** The value that clears a field which is no longer set; undefined where there is nothing to clear. */
function unset(fields: Fields, name: string, olds: JsonObject, news: JsonObject): Json | undefined {
  const field = fields[name];
  if (!field || field.optionalComputed || olds[name] === undefined) return undefined;
  const idle = field.ineffectiveWhile && equal(news[field.ineffectiveWhile.field], field.ineffectiveWhile.is);
  return idle ? undefined : (field.default ?? null);
}

/** The writable fields of an answer, in the shape a request takes; `known` holds what is never answered. */
export function asRequest(fields: Fields, answer: JsonObject, known: JsonObject = {}): JsonObject {
  const present = pick(answer, (name) => fields[name] !== undefined && answer[name] !== null);
  return Object.fromEntries(
    Object.entries(present).map(([name, value]) => [name, fields[name]?.read(value, known[name]) as Json]),
  );
}

export const pick = (values: JsonObject, matches: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([name]) => matches(name)));
