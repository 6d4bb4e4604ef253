import { accept, type Field, type Fields, type Strangers } from "../field";
import { type Body, equal, isBody, type Json } from "../json";
import { didYouMean } from "../nearest";
import type { Place } from "../place";
import { refuseType } from "./scalars";

/**
 * Checks the known keys of an object: unknown keys are refused, because the API drops them in silence (R015), and
 * required ones must be there. A key that is undefined or null counts as not set.
 */
export function checkKeys(fields: Fields, value: Body, place: Place, strangers?: Strangers): Body {
  const checked: Body = {};
  for (const [index, [name, inner]] of Object.entries(value).entries()) {
    if (inner === undefined || inner === null) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) checked[name] = accept(field, inner, place.at(name));
    else {
      const why = strangers?.(name) ?? `is not a known property.${didYouMean(name, Object.keys(fields))}`;
      place.at(name, index).refuse(why);
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const there = value[name] !== undefined && value[name] !== null;
    if (field.required && !there) place.at(name).refuse(`is missing: it is required${example(field)}.`);
  }
  return checked;
}

const example = ({ type, values }: Field) => (values?.length ? `, one of ${values.join(", ")}` : ` (${type})`);

/** An object with known keys. Canonically it holds only what differs from the API's defaults. Default: empty. */
export function object<In>(keys: Fields, strangers?: Strangers): Field<In> {
  return {
    type: "object",
    keys,
    default: {},
    check(value, place) {
      if (!isBody(value)) return refuseType(place, value, "an object");
      return dropDefaults(keys, checkKeys(keys, value, place, strangers));
    },
    read(answer, known) {
      const before = isBody(known) ? known : {};
      const now = isBody(answer) ? answer : {};
      const read: Body = {};
      for (const [name, field] of Object.entries(keys)) {
        const told = field.neverReturned ? before[name] : now[name];
        if (told === undefined || told === null) continue;
        read[name] = field.neverReturned ? told : field.read(told, before[name]);
      }
      return dropDefaults(keys, read);
    },
  };
}

const dropDefaults = (keys: Fields, value: Body): Body =>
  Object.fromEntries(
    Object.entries(value).filter(([name, inner]) => keys[name]?.required || !equal(inner, keys[name]?.default)),
  ) as { [name: string]: Json };
