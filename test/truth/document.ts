import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { registry } from "../../provider/thousandeyes/registry";
import { samples } from "../kinds/samples";
import type { Table, Tables } from "./table";

/** The API's own document and recordings of the live API, where they lie beside this repository. */
export const SHARED = join(__dirname, "../../../shared/api");
export const isShared = existsSync(SHARED);

/** The document itself: the one there, or the one that `npm run truth` was given. */
export const DOCUMENT = process.env.API_DOCUMENT ?? join(SHARED, "openapi.yaml");
export const hasDocument = existsSync(DOCUMENT);

/** The request that makes or changes an object of each kind, as `METHOD path`. */
const requests = registry.flatMap(({ kind }) => {
  const sample = samples[kind];
  return sample ? [[kind, sample.request ?? `post ${sample.path("").replace(/\/$/, "")}`] as const] : [];
});

/** Where objects of a kind are made. */
export const pathOf = (kind: string) => requests.find(([one]) => one === kind)?.[1].split(" ")[1] ?? "";

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  pattern?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  readOnly?: boolean;
  description?: string;
}

/** What a request may hold, by kind, as the document says it. */
export const readDocument = (): Tables => read((schema, typeOf) => typeOf(schema));

/** What the document says of each number of a request, by kind: there is its unit. */
export function readDescriptions(): Tables {
  const texts = read((schema) =>
    /^(integer|number)$/.test(schema.type ?? "") ? (schema.description ?? "") : undefined,
  );
  const only = (table: Table) => Object.fromEntries(Object.entries(table).filter(([, text]) => text !== undefined));
  return Object.fromEntries(Object.entries(texts).map(([kind, table]) => [kind, only(table)]));
}

/** What `tell` says of each field that a request may hold. */
function read(tell: (schema: Schema, typeOf: (schema: Schema) => string) => string | undefined): Tables {
  const text = readFileSync(DOCUMENT, "utf8");
  const { paths, components } = parse(text);
  const whole = (schema: Schema): Schema => {
    const { $ref, allOf = [], oneOf = [], ...own } = schema;
    const parts = [...allOf, ...($ref ? [components.schemas[$ref.split("/").pop() as string] as Schema] : [])];
    const inside = oneOf.map(whole).filter(({ properties }) => properties);
    return [...parts.map(whole), ...(inside.length ? [anyOf(inside)] : []), own].reduce(merged, {});
  };

  /** What any of several shapes may hold: each property with the words of all. */
  function anyOf(shapes: Schema[]): Schema {
    const names = [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))];
    const all = names.map((name) => {
      const found = shapes.flatMap(({ properties = {} }) => (properties[name] ? [whole(properties[name])] : []));
      const words = found.flatMap(
        ({ enum: some, pattern }) => some ?? /^\^([\w: ]+)\$$/.exec(pattern ?? "")?.[1] ?? [],
      );
      return [name, { ...found[0], ...(words.length && { enum: [...new Set(words)] }) }];
    });
    return { type: "object", properties: Object.fromEntries(all) };
  }

  /** `integer 1..10`, `list of string a|b`. */
  function typeOf(schema: Schema): string {
    const { type, items, enum: values, additionalProperties, minimum, maximum, properties } = whole(schema);
    if (type === "array") return `list of ${typeOf(items ?? {})}`;
    if (typeof additionalProperties === "object") return `map of ${typeOf(additionalProperties)}`;
    if (values) return `${type} ${[...values].sort().join("|")}`;
    const bounded = minimum !== undefined || maximum !== undefined;
    return `${type ?? (properties ? "object" : "?")}${bounded ? ` ${minimum ?? ""}..${maximum ?? ""}` : ""}`;
  }

  function tableOf(schema: Schema, prefix = ""): Table {
    const { type, items, properties = {} } = whole(schema);
    if (type === "array") return tableOf(items ?? {}, prefix);
    const rows = Object.entries(properties).filter(([, inner]) => !whole(inner).readOnly);
    return Object.assign(
      {},
      ...rows.map(([name, inner]) => ({
        [prefix + name]: tell(whole(inner), typeOf),
        ...tableOf(inner, `${prefix}${name}.`),
      })),
    );
  }

  const byKind = requests.map(([kind, request]) => {
    const [method = "", path = ""] = request.split(" ");
    const operation = paths[path]?.[method];
    if (!operation) {
      const what = `${DOCUMENT} has no ${request}, which makes a ${kind}`;
      const how = "If the API has another request for it, give that to the sample in test/kinds as `request`";
      throw new Error(`${what}. ${how}; otherwise the document is older than the kind: get the newest one.`);
    }
    const { $ref = "", ...given } = operation.requestBody;
    const { content } = $ref ? components.requestBodies[$ref.split("/").pop()] : given;
    const [{ schema }] = Object.values(content) as [{ schema: Schema }];
    return [kind, partOf(tableOf(schema), samples[kind]?.within)];
  });
  return Object.fromEntries(byKind);
}

/** What the live API was seen to choose for fields that a create left out, by kind. */
export function readDefaults(): Tables {
  const { resources } = JSON.parse(readFileSync(join(SHARED, "resources.json"), "utf8"));
  const seen = requests.flatMap(([kind]) => {
    const { recordedDefaults = {} } =
      resources.find(({ basePath }: { basePath: string }) => basePath === pathOf(kind)) ?? {};
    return Object.keys(recordedDefaults).length ? [[kind, recordedDefaults]] : [];
  });
  return Object.fromEntries(seen);
}

/** The part of a request that is the object. */
const partOf = (table: Table, within?: string): Table =>
  within === undefined
    ? table
    : Object.fromEntries(
        Object.entries(table)
          .filter(([name]) => name.startsWith(`${within}.`))
          .map(([name, type]) => [name.slice(within.length + 1), type]),
      );

const merged = (one: Schema, other: Schema): Schema => ({
  ...one,
  ...other,
  ...(one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}),
});
