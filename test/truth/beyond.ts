interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
}

type Schemas = Readonly<Record<string, Schema>>;

/** A schema and all that it consists of or allows. */
function partsOf(schemas: Schemas, schema: Schema, seen: readonly Schema[] = []): Schema[] {
  if (seen.includes(schema)) return [];
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const named = $ref ? [schemas[$ref.split("/").pop() ?? ""] ?? {}] : [];
  const inner = [...named, ...allOf, ...anyOf, ...oneOf].flatMap((one) => partsOf(schemas, one, [...seen, schema]));
  return [schema, ...inner];
}

/** Where a value has keys that no part of its schema has. An object without any documented key may have all. */
export function beyond(schemas: Schemas, schema: Schema, value: unknown, at = ""): string[] {
  const parts = partsOf(schemas, schema);
  const inside = (inner: readonly Schema[], one: unknown, where: string) =>
    beyond(schemas, { anyOf: [...inner] }, one, where);
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: one }) => one ?? []);
    return [...new Set(value.flatMap((one) => inside(items, one, `${at}[]`)))];
  }
  const isOpen = parts.some(({ additionalProperties }) => additionalProperties) || !parts.some((one) => one.properties);
  if (typeof value !== "object" || value === null || isOpen) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const known = parts.flatMap(({ properties }) => properties?.[key] ?? []);
    return known.length > 0 ? inside(known, one, `${at}.${key}`) : [`${at}.${key}`];
  });
}
