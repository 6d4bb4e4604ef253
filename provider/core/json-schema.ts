import { adoptOf } from "./adoption";
import type { Field, Fields } from "./field";
import { isJsonObject, type Json } from "./json";
import type { Tabled } from "./keys";
import { isOrUnknown, type Schema, z } from "./schema";
import { withSharedWords } from "./shared-words";

/** A JSON Schema: only the keywords that are used here. */
export type JsonSchema = { [key: string]: Json };

/** The JSON Schema (2020-12) of the inputs of a kind, as a program may write them: shorthands and any case of a word too. */
export function jsonSchema(kind: Tabled & { readonly adopt?: Field }): JsonSchema {
  const schema = (fields: Fields) => closed({ ...fields, ...adoptOf(kind) });
  return withSharedWords(
    kind.variants
      ? { $schema: DIALECT, type: "object", oneOf: Object.values(kind.variants.of).map(schema) }
      : { $schema: DIALECT, ...schema(kind.fields) },
  );
}

function closed(fields: Fields): JsonSchema {
  const shape = Object.entries(fields).map(([name, { schema, required }]) => {
    const inner = schema();
    return [name, required ? inner : inner.optional()] as const;
  });
  return convert(z().strictObject(Object.fromEntries(shape)));
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const convert = (schema: Schema): JsonSchema => {
  const options = { io: "output", unrepresentable: "any", override: asWritten } as const;
  const { $schema: _dialect, ...made } = z().toJSONSchema(schema, options) as JsonSchema;
  return made;
};

/** What zod's own JSON Schema lacks. */
function asWritten({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: unknown }): void {
  const made = jsonSchema as JsonSchema;
  for (const rewrite of REWRITES) {
    const now = rewrite({ ...made }, zodSchema as Schema);
    if (!now) continue;
    for (const key of Object.keys(made)) delete made[key];
    Object.assign(made, now);
  }
}

type Rewrite = (made: JsonSchema, schema: Schema) => JsonSchema | undefined;

const REWRITES: readonly Rewrite[] = [
  // A file has no unknown values.
  ({ anyOf }, schema) => (isOrUnknown(schema) ? ((anyOf as Json[])[1] as JsonSchema) : undefined),
  ({ nonEmpty, ...rest }) => (nonEmpty ? { ...rest, ...atLeastOne(rest) } : undefined),
  ({ shorthand, ...whole }) => {
    if (typeof shorthand !== "string" || !isJsonObject(whole.properties)) return undefined;
    return { anyOf: [whole.properties[shorthand] as Json, whole] };
  },
  ({ values, ...map }) =>
    isJsonObject(values) ? { ...map, type: "object", additionalProperties: convert(values as never) } : undefined,
  ({ variants }) =>
    Array.isArray(variants) ? { type: "object", oneOf: variants.map((one) => convert(one as never)) } : undefined,
  ({ enum: words, type, ...rest }) =>
    type === "string" && Array.isArray(words)
      ? { ...rest, type, anyOf: [{ enum: words }, { pattern: `^(${words.map(anyCase).join("|")})$` }] as Json[] }
      : undefined,
  ({ maximum, minimum, ...rest }) =>
    rest.type === "integer"
      ? { ...rest, ...realBound("minimum", minimum), ...realBound("maximum", maximum) }
      : undefined,
];

const atLeastOne = ({ type, enum: values }: JsonSchema): JsonSchema => {
  const key = values ? undefined : { string: "minLength", array: "minItems", object: "minProperties" }[String(type)];
  return key ? { [key]: 1 } : {};
};

/** The bounds of JavaScript's safe integers are not bounds of the API. */
const realBound = (key: string, bound: Json | undefined) =>
  bound === undefined || Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER ? {} : { [key]: bound };

/** A pattern for the word in any case. */
const anyCase = (word: Json) =>
  String(word)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
