import type { Field, Fields } from "../../provider/core/field";

/** The writable fields of a request, nested ones as `agents.agentId`, each with its type in one line. */
export type Table = Readonly<Record<string, string>>;

/** By kind. */
export type Tables = Readonly<Record<string, Table>>;

/** What our fields take, in the same words as the document's. */
export function tableOf(fields: Fields, prefix = ""): Table {
  return Object.assign(
    {},
    ...Object.entries(fields)
      // An id that the API gives is no input.
      .filter(([, { identity }]) => !identity)
      .map(([name, field]) => ({
        [prefix + name]: typeOf(field),
        ...tableOf(keysOf(field), `${prefix}${name}.`),
      })),
  );
}

const keysOf = (field: Field): Fields => field.keys ?? (field.of ? keysOf(field.of) : {});

function typeOf({ type, of, keys, values, min, max }: Field): string {
  if (type.startsWith("map of ")) return `map of ${typeOf(of as Field)}`;
  if (of) return `list of ${typeOf(of)}`;
  if (keys) return "object";
  const base = /^(integer|number|boolean)$/.test(type) ? type : "string";
  if (values?.length) return `${base} ${[...values].sort().join("|")}`;
  return base + (min === undefined && max === undefined ? "" : ` ${min ?? ""}..${max ?? ""}`);
}
