import type { Field } from "../field";
import { canonicalJson, isJsonObject, type Json } from "../json";
import { text } from "./scalars";

const parsed = (written: string): Json | undefined => {
  try {
    return JSON.parse(written) as Json;
  } catch {
    return undefined;
  }
};

/** Of a value only the keys that the program wrote: servers add others, which nobody asked for. */
function like(written: Json | undefined, value: Json): Json {
  if (Array.isArray(written) && Array.isArray(value) && written.length === value.length) {
    return value.map((one, index) => like(written[index], one));
  }
  if (!isJsonObject(written) || !isJsonObject(value)) return value;
  const names = Object.keys(written).filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(names.map((name) => [name, like(written[name], value[name] as Json)]));
}

/**
 * JSON, as a text: for what an API leaves free. Its canonical form has the keys in order and no blanks. An answer has the
 * value itself, and is compared in what the program wrote. `isObject`: nothing but an object.
 */
export function jsonText({ isObject = false } = {}): Field<string> {
  const isRight = (value: Json | undefined) => value !== undefined && (!isObject || isJsonObject(value));
  const what = isObject ? "a JSON object" : "JSON";
  return {
    ...text({
      type: isObject ? "JSON object" : "JSON",
      canonical: (written) => canonicalJson(parsed(written)),
      refuse: (written) => (isRight(parsed(written)) ? undefined : `is not ${what}. Write JSON.stringify(...).`),
    }),
    // An API that answers values has them written as texts before they come here.
    read(answer, known) {
      const value = typeof answer === "string" ? (parsed(answer) ?? answer) : answer;
      return canonicalJson(typeof known === "string" ? like(parsed(known), value) : value);
    },
  };
}
