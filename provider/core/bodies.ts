import type { Fields } from "./field";
import { withIdentity, withoutIdentity } from "./identity";
import { type Body, equal, type Json } from "./json";

/** Only what the API takes: no read-only facts, nothing that merely steers the provider. */
export function bodyOf(fields: Fields, values: Body): Body {
  return pick(values, (name) => fields[name] !== undefined && !fields[name]?.local);
}

/**
 * What an update has to send: the change and never more. What the program does not manage, and what `ignoreChanges`
 * holds back, stays as it is.
 */
export function changes(fields: Fields, olds: Body, wanted: Body): Body {
  const body: Body = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.local) continue;
    const now = name in wanted ? wanted[name] : unset(fields, name, olds, wanted);
    if (now === undefined || equal(withoutIdentity(field, olds[name] ?? null), now)) continue;
    body[name] = withIdentity(field, now, olds[name]);
  }
  return { ...dependants(fields, wanted, body), ...body };
}

/** What has no effect beside a certain value of another field gets lost, or reset, when that one changes: said again. */
function dependants(fields: Fields, wanted: Body, body: Body): Body {
  return pick(wanted, (name) => {
    const unless = fields[name]?.unless;
    return unless !== undefined && unless.field in body && !equal(wanted[unless.field], unless.is);
  });
}

/** The value that clears a field which is no longer set; undefined where there is nothing to clear. */
function unset(fields: Fields, name: string, olds: Body, wanted: Body): Json | undefined {
  const field = fields[name];
  if (!field || field.leaveAlone || olds[name] === undefined) return undefined;
  const idle = field.unless && equal(wanted[field.unless.field], field.unless.is);
  return idle ? undefined : (field.default ?? null);
}

/** The writable fields of an answer, in the shape a request takes; `known` holds what is never answered. */
export function writable(fields: Fields, answer: Body, known: Body = {}): Body {
  const told = pick(answer, (name) => fields[name] !== undefined && answer[name] !== null);
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, fields[name]?.read(value, known[name]) as Json]),
  );
}

export const pick = (values: Body, wanted: (name: string) => boolean): Body =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));
