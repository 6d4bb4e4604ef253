import { type Field, type Fields, someField } from "./field";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { hasOtherVariant, keysOf } from "./keys";
import { memoizeByIdentity } from "./memoize";
import { counterparts } from "./pairing";

/** True if the objects inside have ids of their own, which the API gives them. */
const holdsIdentity = memoizeByIdentity((field: Field) => someField(field, ({ identity }) => identity));

/** The value as a program writes it: without the ids that the API gave to the objects inside. */
export function withoutIdentity(field: Field | undefined, value: Json): Json {
  if (!field || !holdsIdentity(field)) return value;
  const { of } = field;
  if (Array.isArray(value)) return value.map((one) => withoutIdentity(of, one));
  if (!isJsonObject(value)) return value;
  const keys = keysOf(field, value);
  const own = Object.entries(value).filter(([name]) => !keys[name]?.identity);
  return Object.fromEntries(own.map(([name, inner]) => [name, withoutIdentity(keys[name] ?? of, inner)]));
}

/**
 * The value with the ids that the same objects have in `before`: a body without them would create new objects. If the
 * order changed, each object keeps its id. One that became another variant is another object.
 */
export function withIdentity(field: Field | undefined, value: Json, before: Json | undefined): Json {
  if (!field || before === undefined || !holdsIdentity(field)) return value;
  const { of } = field;
  if (Array.isArray(value)) {
    const known = counterparts(field, value, Array.isArray(before) ? before : []);
    return value.map((one, index) =>
      known[index] === undefined ? withoutIdentity(of, one) : withIdentity(of, one, known[index]),
    );
  }
  if (!isJsonObject(value) || !isJsonObject(before) || hasOtherVariant(field, before, value)) return value;
  const keys = keysOf(field, value);
  const ids = Object.entries(before).filter(([name]) => keys[name]?.identity);
  const inner = Object.entries(value).map(([name, one]) => [name, withIdentity(keys[name] ?? of, one, before[name])]);
  // The ids come first, as in answers, and those of `before` count: an older one may be of an object that is gone.
  return Object.fromEntries([...ids, ...inner, ...ids]);
}

/** The same for all fields of an object. */
export const allWithoutIdentity = (fields: Fields, values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withoutIdentity(fields[name], value)]));

export const allWithIdentity = (fields: Fields, values: JsonObject, before: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, withIdentity(fields[name], value, before[name])]),
  );
