interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  nullable?: boolean;
}

type Schemas = Readonly<Record<string, Schema>>;

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

const FORMATS: Record<string, RegExp> = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  ipv4: /^\d{1,3}(\.\d{1,3}){3}$/,
};

/** What is wrong with one value, whatever is inside it. */
function own({ type, enum: values, pattern, format }: Schema, value: unknown): string[] {
  if (type && !TYPES[type]?.(value)) return [`is no ${type}`];
  if (typeof value !== "string") return [];
  return [
    ...(values && !values.includes(value) ? [`is none of ${values.join("|")}`] : []),
    ...(pattern && !new RegExp(pattern).test(value) ? [`does not match ${pattern}`] : []),
    ...(format && FORMATS[format]?.test(value) === false ? [`is no ${format}`] : []),
  ];
}

/** Where a value is not what a schema of the document says. Keys beyond the schema are not its business. */
export function unfit(schemas: Schemas, schema: Schema | undefined, value: unknown, at = ""): string[] {
  if (schema === undefined || (value === null && schema.nullable)) return [];
  const inside = (inner: Schema | undefined, one: unknown, where: string) => unfit(schemas, inner, one, where);
  if (schema.$ref) return inside(schemas[schema.$ref.split("/").pop() ?? ""], value, at);
  const choices = (schema.anyOf ?? schema.oneOf ?? []).map((one) => inside(one, value, at));
  const chosen = choices.some((wrong) => wrong.length === 0) ? [] : (choices[0] ?? []);
  const object = (TYPES.object?.(value) ? value : {}) as Record<string, unknown>;
  const items = Array.isArray(value) ? value : [];
  return [
    ...own(schema, value).map((text) => `${at} ${text}`),
    ...(schema.allOf ?? []).flatMap((one) => inside(one, value, at)),
    ...chosen,
    ...(schema.required ?? []).filter((key) => object[key] === undefined).map((key) => `${at}.${key} is missing`),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      object[key] === undefined ? [] : inside(inner, object[key], `${at}.${key}`),
    ),
    ...items.flatMap((item, index) => inside(schema.items, item, `${at}[${index}]`)),
  ];
}
