import type { Json, JsonObject } from "./json";
import { lazily, refuseIf, type Schema, z } from "./schema";

/**
 * Everything there is to know about one input of a kind. One table of fields drives check, request bodies, reads, the
 * secrets and outputs of the class, the reference and the types: nothing about a field stands anywhere else.
 *
 * `In` is what a program may write for it; it exists for the compiler only.
 */
export interface Field<In = never> {
  /** What its values are made of, for code; `shorthand`: a text or an object. */
  readonly shape: Shape;
  /** What it is, for people: `string`, `boolean`, `list of ...`. */
  readonly type: string;
  /** The allowed values, where they can be listed. */
  readonly values?: readonly (string | number)[];
  readonly min?: number;
  readonly max?: number;
  /** The field of each element, for lists and sets. */
  readonly of?: Field;
  /** The fields inside, for objects. */
  readonly keys?: Fields;
  /** What to say of a key that is none of these, where there is more to say than that. */
  readonly unknownKey?: UnknownKey;
  /** For objects whose keys depend on the value of one of them; `keys` then holds those of all variants. */
  readonly variants?: Variants;
  /** The key that tells elements apart, for lists and sets; without it the place, or the whole element, does. */
  readonly by?: string;
  /** The key for which a text alone may stand, for objects. */
  readonly shorthand?: string;
  /** The key under which an answer holds the id that inputs write alone. */
  readonly idKey?: string;

  /** What a known value must be; it answers the canonical form. Built when it is first used. */
  schema(): Schema;
  /** The canonical form of what the API answered; `known` is the state's value, for what is never answered. */
  read(answer: Json, known?: Json): Json;

  /**
   * Which values a message may repeat: words of an enumeration, ids, numbers, dates, names. Where nothing is said it is
   * none: the program may have marked any text as a secret, and we get it in clear.
   */
  readonly quotes?: (value: Json) => boolean;

  /** The value the server uses when nothing is set: sent when the input is removed, and what an absent value means. */
  readonly default?: Json;
  readonly required?: true;
  /** A change replaces the object. */
  readonly replaceOnChange?: true;
  /** Kept as ciphertext in the state and out of every message. */
  readonly secret?: true;
  /** The API takes it and never tells it: the state's value stands. */
  readonly writeOnly?: true;
  /** The id that the API gives to an object inside: kept in the state and put back into bodies, never an input. */
  readonly identity?: true;
  /** Steers the provider, never part of a body. */
  readonly providerOnly?: true;
  /** When it is no longer set, the object keeps what it has: the other side of a relation may own it. */
  readonly optionalComputed?: true;
  /** Without effect, so refused, while another field has the given value. */
  readonly ineffectiveWhile?: IneffectiveWhile;

  /** What to say of a value that is taken all the same. Without the value: the program may have marked it as a secret. */
  readonly warns?: (value: unknown) => string | undefined;

  /** What may be behind it when the API takes this value and does not keep it. */
  readonly whyDropped?: (sent: Json) => string | undefined;

  readonly __input?: (value: In) => void;
}

/** `value`: what the API makes of the field then; setting exactly that is no contradiction. */
export interface IneffectiveWhile {
  readonly field: string;
  readonly is: Json;
  readonly value?: Json;
  readonly rule: string;
}

/** What to say of a key that an object does not have, where there is more to say than that. */
export type UnknownKey = (key: string) => string | undefined;

export type Shape = "string" | "boolean" | "integer" | "list" | "set" | "map" | "object" | "shorthand";

export type Fields = { readonly [name: string]: Field };

/** Objects whose keys depend on the value of one of them: `{ type: "http", path }`, `{ type: "ping", count }`. */
export interface Variants {
  /** The key whose value decides. */
  readonly by: string;
  /** The keys of each variant, with those that all have. */
  readonly of: Readonly<Record<string, Fields>>;
}

/** Whether a field takes a value. */
export const fits = (field: Field, value: unknown): boolean => canonicalOf(field, value) !== undefined;

/** The canonical form of a value; undefined where the field does not take it. */
export const canonicalOf = (field: Field, value: unknown): Json | undefined =>
  field.schema().safeParse(value).data as Json | undefined;

/** A text that people tell objects apart by, or one that is no secret when it has a certain form: messages quote it. */
export const quotable = <In>(field: Field<In>, form = /./): Field<In> => ({
  ...field,
  quotes: (value) => typeof value === "string" && form.test(value),
});

/** Whether something holds for the field or for one inside it. */
export const someField = (field: Field, holds: (field: Field) => unknown): boolean =>
  Boolean(holds(field)) ||
  Object.values(field.keys ?? {}).some((inner) => someField(inner, holds)) ||
  (field.of !== undefined && someField(field.of, holds));

/** True where the field, or one inside it, is a secret. */
export const holdsSecret = (field: Field): boolean => someField(field, ({ secret }) => secret);

/** A text that the program may have marked as a secret: messages may not quote it. */
const isFreeText = ({ shape, values, quotes, keys, of }: Field) =>
  !keys && !of && !values && shape !== "integer" && quotes === undefined;

/**
 * True for a field whose output is ciphertext as a whole: one that holds a secret, and an object in which the program may
 * have marked a text. The engine knows such a mark by its key, and forgets it where an answer once lacks that key.
 */
export const isSecretOutput = (field: Field): boolean =>
  holdsSecret(field) || ((field.shape === "object" || field.shape === "map") && someField(field, isFreeText));

type Mark = keyof Field &
  ("required" | "replaceOnChange" | "secret" | "writeOnly" | "providerOnly" | "optionalComputed" | "identity");

const marked =
  (...marks: Mark[]) =>
  <In>(field: Field<In>): Field<In> =>
    Object.assign({ ...field }, ...marks.map((mark) => ({ [mark]: true })));

/** Nothing is not enough: an empty text, list or object is refused, as the API takes it for one that is missing. */
export const nonEmpty = <In>(field: Field<In>): Field<In> => ({
  ...field,
  schema: lazily(() => field.schema().check(refuseIf(emptiness)).meta({ nonEmpty: true })),
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

/** What the API takes no more. The program is told so; a state may still hold it. */
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

/** The value the server uses when nothing is set. To the API an empty text is nothing set. */
export const defaults = <In>(field: Field<In>, value: Json): Field<In> => ({
  ...field,
  default: value,
  schema: lazily(() => {
    const emptyIsUnset = (given: unknown) => (given === "" && field.default === "" ? value : given);
    return field.schema().overwrite(emptyIsUnset).meta({ default: value });
  }),
});

/** Marks all fields of a group as having no effect while `field` is `is`. */
export const ineffectiveWhile = <F extends Fields>(
  condition: Omit<IneffectiveWhile, "value">,
  group: F,
  forced: JsonObject = {},
): F =>
  Object.fromEntries(
    Object.entries(group).map(([name, field]) => [
      name,
      { ...field, ineffectiveWhile: name in forced ? { ...condition, value: forced[name] } : condition },
    ]),
  ) as F;
