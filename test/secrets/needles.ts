import { type Field, type Fields, fits } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

/** Stands in every value that a program may have marked as a secret, with a number of its own behind it. */
export const NEEDLE = "k7Qz";

/** A valid value of each type of text that may be free, around a needle. What cannot hold one is not here. */
const FORMS: Readonly<Record<string, (needle: string) => string>> = {
  string: (needle) => `see "${needle}" & more\nof <it>`,
  text: (needle) => `see "${needle}" & more\nof <it>`,
  URL: (needle) => `https://user:${needle}@${needle}.test/${needle}/x?token=${needle}`,
  JSON: (needle) => JSON.stringify(needle),
  "JSON object": (needle) => JSON.stringify({ see: needle }),
  "HTTPS URL": (needle) => `https://user:${needle}@${needle}.test/${needle}/x?token=${needle}`,
  "HTTP header": (needle) => `X-Key: Bearer ${needle}`,
  domain: (needle) => `${needle}.test A`,
  "host or host:port": (needle) => `${needle}.test`,
  host: (needle) => `${needle}.test`,
  expression: (needle) => `((responseTime >= 1 ms) && (name == "${needle}"))`,
};
/** Texts in which no needle has room: an address, a prefix, an id that is said to be one, a permission, an address. */
export const ROOMLESS = [
  "id",
  "tag id",
  "integration id",
  "object id",
  "dashboard id",
  "endpoint agent id",
  "IPv4 address",
  "IP address",
  "prefix",
  "colour",
  "date and time",
  "date",
  "permission",
  "e-mail address",
];

/** True for a field whose text no message may repeat. */
export const isFree = (field: Field): boolean => isText(field) && field.quotes?.(NEEDLE) !== true;
const isText = ({ of, keys, values, type }: Field) =>
  !of && !keys && !values && !["integer", "number", "boolean"].includes(type);

/** What a field with a needle is given, by path. */
export interface Planted {
  readonly args: JsonObject;
  /** By path: the needle that stands there. */
  readonly needles: Map<string, string>;
}

/** The same args with a needle in every free text, also in those inside objects, lists and maps. */
export function planted(fields: Fields, args: JsonObject): Planted {
  const needles = new Map<string, string>();
  const plant = (field: Field | undefined, value: Json, path: string): Json => {
    if (!field || value === null) return value;
    if (Array.isArray(value)) return value.map((one, i) => plant(field.of, one, `${path}[${i}]`));
    if (isJsonObject(value)) {
      const inner = Object.entries(value).map(([key, one], i) => {
        return [
          key,
          field.keys ? plant(field.keys[key], one, `${path}.${key}`) : plant(field.of, one, `${path}[${i}]`),
        ];
      });
      return Object.fromEntries(inner);
    }
    const form = FORMS[field.type.replace(/^string or .*/, "id")];
    if (typeof value !== "string" || !isFree(field) || !form) return value;
    const needle = `${NEEDLE}${needles.size}x`;
    needles.set(path, needle);
    return [form(needle), `ftp://${needle}.test/${needle}/x`].find((text) => fits(field, text)) ?? needle;
  };
  const all = Object.entries(args).map(([name, value]) => [name, plant(fields[name], value, name)]);
  return { args: Object.fromEntries(all), needles };
}

/** Every field at every depth, with its path: `requests[].headers[].value`. */
export const everyField = (fields: Fields, before = ""): [path: string, field: Field][] =>
  Object.entries(fields)
    // An identity is no input.
    .filter(([, { identity }]) => !identity)
    .flatMap(([name, field]) => within(field, `${before}${name}`));

function within(field: Field, path: string): [string, Field][] {
  const inner = field.of ? within(field.of, `${path}[]`) : field.keys ? everyField(field.keys, `${path}.`) : [];
  return [[path, field], ...inner];
}

/** All that a failed call says, down its chain of causes. */
export function saidBy(error: unknown): string {
  const { message, stack, cause, reasons, text } = error as Error & { reasons?: string[]; text?: string };
  return [message, stack, text, ...(reasons ?? []), ...(cause ? [saidBy(cause)] : [])].join("\n");
}
