import { type Definition, isDeletedFirst } from "./define";
import { type Field, someField } from "./field";
import { equal, isJsonObject, type Json, type JsonObject } from "./json";
import { fieldAt, fieldsOf } from "./keys";
import { memoizeByIdentity } from "./memoize";
import { counterparts } from "./pairing";
import { hasUnknown } from "./unknown";

/**
 * Says only what has to be replaced. `changes` stays undefined on purpose: then the engine compares old and new inputs
 * itself, which gives previews by property, `ignoreChanges` and `replaceOnChanges`.
 */
export function diff(definition: Definition, olds: JsonObject, news: JsonObject) {
  const { scope } = definition;
  const fields = { ...fieldsOf(definition, olds), ...fieldsOf(definition, news) };
  const replaces = Object.entries(fields)
    .filter(([name]) => name !== scope?.input)
    .filter(([name, field]) => mustReplace(field, olds[name], news[name]))
    .map(([name]) => name);
  // An object stays in its scope until the program sets another one: the scope in the settings is for new objects only.
  if (scope && news[scope.input] !== undefined && differs(olds[scope.output], news[scope.input])) {
    replaces.push(scope.input);
  }
  return { replaces, deleteBeforeReplace: isDeletedFirst(definition) };
}

/** True if a change of the field, or of one inside it, may replace the object. */
const mayReplace = memoizeByIdentity((field: Field) => someField(field, ({ replaceOnChange }) => replaceOnChange));

/** True if a field changes that cannot be updated, or one inside an object that exists before and after. */
function mustReplace(field: Field | undefined, old: Json | undefined, now: Json | undefined): boolean {
  if (!field) return false;
  if (field.replaceOnChange) return differs(old, now, field.default);
  if (!mayReplace(field)) return false;
  if (Array.isArray(old) && Array.isArray(now)) {
    const before = counterparts(field, now, old);
    return now.some((one, index) => before[index] !== undefined && mustReplace(field.of, before[index], one));
  }
  if (!isJsonObject(old) || !isJsonObject(now)) return false;
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const fieldOf = (name: string) => fieldAt(field, now, name) ?? fieldAt(field, old, name);
  return [...names].some((name) => mustReplace(fieldOf(name), old[name], now[name]));
}

/**
 * An unknown value counts as changed. Otherwise dependants would be updated to refer to an object that is deleted next.
 */
const differs = (old: Json | undefined, now: Json | undefined, unset?: Json) =>
  hasUnknown(now) || !equal(old ?? unset, now ?? unset);
