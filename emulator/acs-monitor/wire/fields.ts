import type { StoreName } from "../world";

/** One field of a body: how it is checked, stored and answered. Without a default, one that is left out is null. */
export interface Field {
  type: "text" | "boolean" | "integer" | "number" | "textOrNumber" | "list" | "object";
  required?: boolean;
  default?: unknown;
  /** The only texts it may be. */
  allowed?: readonly string[];
  min?: number;
  max?: number;
  pattern?: RegExp;
  /** Of a list: its items. */
  items?: Field;
  /** Of an object: its fields. Without: any. */
  of?: Fields;
  /** It is the id of one of these (M14). */
  exists?: StoreName;
  /** Answered as a mask (M29). */
  secret?: boolean;
  /** Never answered (M31). */
  writeOnly?: boolean;
  /** A list that is stored sorted and without doubles if this rule is on. */
  sortedBy?: string;
}

export type Fields = Readonly<Record<string, Field>>;

export const required = (field: Field): Field => ({ ...field, required: true });
export const text = (unset?: string): Field => ({ type: "text", default: unset });
export const boolean = (unset: boolean): Field => ({ type: "boolean", default: unset });
export const integer = (min: number, max: number, unset?: number): Field => ({
  type: "integer",
  min,
  max,
  default: unset,
});
export const oneOf = (allowed: readonly string[], unset?: string): Field => ({
  type: "text",
  allowed,
  default: unset,
});
export const id = (exists: StoreName): Field => ({ type: "integer", exists });
export const list = (items: Field, more: Partial<Field> = {}): Field => ({ type: "list", items, default: [], ...more });
export const object = (of?: Fields): Field => ({ type: "object", of, default: {} });
export const secret = (): Field => ({ type: "text", secret: true });
