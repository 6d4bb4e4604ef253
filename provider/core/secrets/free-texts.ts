import type { Field, Fields } from "../field";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { fieldAt } from "../keys";
import { isName } from "../quote";

/** A text of the inputs, and whether a message may quote it. */
export interface FreeText {
  readonly text: string;
  /** The path of the input that holds it, as in messages: `notifications.email.message`. */
  readonly input: string;
  readonly quotable: boolean;
  /** Marked as a secret in the table of fields. */
  readonly secret: boolean;
}

/** All texts in some inputs, including those inside objects, lists and maps, and the keys of maps. */
export const freeTexts = (fields: Fields, values: JsonObject): FreeText[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name];
    return field ? inside(field, value, name, false) : [];
  });

function inside(field: Field | undefined, value: Json, input: string, hidden: boolean): FreeText[] {
  const secret = hidden || field?.secret === true;
  if (typeof value === "string") {
    return [{ text: value, input, secret, quotable: !secret && field?.quotes?.(value) === true }];
  }
  if (Array.isArray(value)) return value.flatMap((one) => inside(field?.of ?? field, one, input, secret));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const of = fieldAt(field, value, key);
    const values = inside(of, inner, field?.keys ? `${input}.${key}` : input, secret);
    return isName(key) ? values : [{ text: key, input, secret, quotable: false }, ...values];
  });
}
