import type { Json } from "./json";
import { memoizeByIdentity } from "./memoize";
import { canonicalBy, type LazySchema, lazily, refuseIf, z } from "./schema";

/**
 * Everything about one input of a kind. One table of fields drives check, request bodies, reads, the secrets and
 * outputs of the class, the reference and the types. Nothing about a field is written anywhere else.
 *
 * `In` is the type of its values in a program; it exists for the compiler only.
 */
export interface Field<In = never> {
  /** The type of its values, for code; `shorthand`: a text or an object. */
  readonly shape: Shape;
  /** The type of its values, for people: `string`, `boolean`, `list of ...`. */
  readonly type: string;
  /** The allowed values, if they can be listed. */
  readonly values?: readonly (string | number)[];
  readonly min?: number;
  readonly max?: number;
  /** The field of each element, for lists and sets. */
  readonly of?: Field;
  /** The fields inside, for objects. */
  readonly keys?: Fields;
  /** A special message for a key that is not one of these. */
  readonly unknownKey?: UnknownKey;
  /** For objects whose keys depend on the value of one of them; `keys` then holds those of all variants. */
  readonly variants?: Variants;
  /** The key that identifies an element of a list or set; without it, its place or the whole element does. */
  readonly by?: string;
  /** The key whose text may replace the whole object. */
  readonly shorthand?: string;
  /** The key of an answer that holds the id, where inputs have only the id. */
  readonly idKey?: string;

  /** Validates a known value and returns its canonical form. Built at its first use. */
  readonly schema: LazySchema;
  /** The canonical form of the API's answer; `known` is the state's value, for parts that the API never returns. */
  read(answer: Json, known?: Json): Json;

  /**
   * The values that a message may quote: words of an enumeration, ids, numbers, dates, names. Default: none, because
   * the program may have marked any text as a secret, and we receive it in clear.
   */
  readonly quotes?: (value: Json) => boolean;

  /**
   * The value the server uses if the field is not set: sent when the input is removed, and the meaning of an absent
   * value.
   */
  readonly default?: Json;
  readonly required?: true;
  /** A change replaces the object. */
  readonly replaceOnChange?: true;
  /** Kept as ciphertext in the state and out of every message. */
  readonly secret?: true;
  /** The API accepts it and never returns it: the state keeps its value. */
  readonly writeOnly?: true;
  /** The id that the API gives to an object inside: kept in the state and put back into bodies, never an input. */
  readonly identity?: true;
  /** Steers the provider, never part of a body. */
  readonly providerOnly?: true;
  /** When the input is removed, the object keeps its value: the other side of a relation may own it. */
  readonly optionalComputed?: true;
  /** Has no effect, so it is refused, while another field has the given value. */
  readonly ineffectiveWhile?: IneffectiveWhile;

  /** A warning about a value that is accepted. Never quotes the value: the program may have marked it as a secret. */
  readonly warns?: (value: unknown) => string | undefined;

  /** The possible reason why the API accepts this value and does not keep it. */
  readonly whyDropped?: (sent: Json) => string | undefined;

  readonly __input?: (value: In) => void;
}

/** `value`: the value the API gives to the field then; setting exactly that value is allowed. */
export interface IneffectiveWhile {
  readonly field: string;
  readonly is: Json;
  readonly value?: Json;
  readonly rule: string;
}

/** A special message for a key that an object does not have. */
export type UnknownKey = (key: string) => string | undefined;

export type Shape = "string" | "boolean" | "integer" | "number" | "list" | "set" | "map" | "object" | "shorthand";

export type Fields = { readonly [name: string]: Field };

/** Objects whose keys depend on the value of one of them: `{ type: "http", path }`, `{ type: "ping", count }`. */
export interface Variants {
  /** The key whose value selects the variant. */
  readonly by: string;
  /** The keys of each variant, including the common ones. */
  readonly of: Readonly<Record<string, Fields>>;
}

/** True if a field accepts a value. */
export const fits = (field: Field, value: unknown): boolean => canonicalOf(field, value) !== undefined;

/** The canonical form of a value; undefined if the field does not accept it. */
export const canonicalOf = (field: Field, value: unknown): Json | undefined =>
  canonicalBy(field, value) ?? (field.schema().safeParse(value).data as Json | undefined);

/**
 * A text that identifies an object for people, or one that is no secret if it has a certain form: messages quote it.
 */
export const quotable = <In>(field: Field<In>, form = /./): Field<In> => ({
  ...field,
  quotes: (value) => typeof value === "string" && form.test(value),
});

/** True if the condition holds for the field or for one inside it. */
export const someField = (field: Field, holds: (field: Field) => unknown): boolean =>
  Boolean(holds(field)) ||
  Object.values(field.keys ?? {}).some((inner) => someField(inner, holds)) ||
  (field.of !== undefined && someField(field.of, holds));

/** True if the field, or one inside it, is a secret. */
export const holdsSecret = memoizeByIdentity((field: Field) => someField(field, ({ secret }) => secret));

/** A text that the program may have marked as a secret: messages may not quote it. */
const isFreeText = ({ shape, values, quotes, keys, of }: Field) =>
  !keys && !of && !values && shape !== "integer" && quotes === undefined;

/**
 * True for a field whose whole output is ciphertext: one that holds a secret, or an object in which the program may
 * have marked a text. The engine stores such a mark by its key, and loses it when an answer lacks that key once.
 */
export const isSecretOutput = (field: Field): boolean =>
  holdsSecret(field) || ((field.shape === "object" || field.shape === "map") && someField(field, isFreeText));

type Mark = keyof Field &
  ("required" | "replaceOnChange" | "secret" | "writeOnly" | "providerOnly" | "optionalComputed" | "identity");

const marked =
  (...marks: Mark[]) =>
  <In>(field: Field<In>): Field<In> =>
    Object.assign({ ...field }, ...marks.map((mark) => ({ [mark]: true })));

/** Empty values (text, list, object) are rejected: the API treats them as missing. */
export const nonEmpty = <In>(field: Field<In>): Field<In> => ({
  ...field,
  schema: lazily(
    () => field.schema().check(refuseIf(emptiness)).meta({ nonEmpty: true }),
    (value) => {
      const form = canonicalBy(field, value);
      return emptiness(form) === undefined ? form : undefined;
    },
  ),
});

const emptiness = (value: unknown) =>
  value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
    ? `is empty. Give it a value, or leave it out where it is optional.${lookedUp(value)}`
    : undefined;

const lookedUp = (value: unknown) => (Array.isArray(value) ? " A lookup that finds nothing gives an empty list." : "");

export const required = <In>(field: Field<In>): Field<In> => marked("required")(nonEmpty(field));
export const replaceOnChange = marked("replaceOnChange");
export const secret = marked("secret");
export const writeOnly = marked("writeOnly");
export const providerOnly = marked("providerOnly", "writeOnly");
export const optionalComputed = marked("optionalComputed");
export const identity = marked("identity");

/** A field that the API no longer accepts. The program gets an error; a state may still hold it. */
export const withdrawn = (why: string): Field<string> => ({
  shape: "string",
  type: "string",
  writeOnly: true,
  schema: lazily(() =>
    z()
      .any()
      .check(refuseIf(() => why))
      .meta({ not: {} }),
  ),
  read: (answer, known) => known ?? answer,
});

/** The value the server uses if the field is not set. For the API, an empty text means not set. */
export const defaults = <In>(field: Field<In>, value: Json): Field<In> => ({
  ...field,
  default: value,
  schema: withDefault(field, value),
});

function withDefault<In>(field: Field<In>, value: Json) {
  const emptyIsUnset = <T>(given: T) => (given === "" && field.default === "" ? value : given);
  return lazily(
    () => field.schema().overwrite(emptyIsUnset).meta({ default: value }),
    (given) => emptyIsUnset(canonicalBy(field, given)),
  );
}
