/** One field of a request body: how it is checked, stored and returned. The tables of all services consist of these. */
export interface Field {
  kind: "text" | "flag" | "whole" | "number" | "date" | "object" | "objects" | "texts" | "id" | "ids" | "lists";
  /** The only values that the schema stage accepts (R022), in lower case (R016). */
  values?: readonly (string | number)[];
  /** R016: these words are case-sensitive, as in all services except that of tests. */
  isExact?: boolean;
  /** R239: the keys of the object, or of each object in the list. Default: any. */
  of?: Fields;
  /** R239: the field of each value of a map. */
  each?: Field;
  /** R239: an object without it is refused. */
  isNeeded?: boolean;
  /** Bounds, checked last; their error text was never recorded. */
  min?: number;
  max?: number;
  /** The value in an answer if the field is not set; undefined: the answer lacks it (R062). */
  unset?: unknown;
  /** Accepted, stored, never returned (R064). */
  writeOnly?: boolean;
}

export type Fields = Record<string, Field>;

export const text = (unset?: string): Field => ({ kind: "text", unset });
export const flag = (unset?: boolean): Field => ({ kind: "flag", unset });
export const whole = (min: number, max: number, unset?: number): Field => ({ kind: "whole", min, max, unset });
export const choice = (values: readonly string[], unset?: string): Field => ({ kind: "text", values, unset });
export const pick = (values: readonly number[], unset?: number): Field => ({ kind: "whole", values, unset });
export const number = (): Field => ({ kind: "number" });
/** A valid date and time. */
export const date = (): Field => ({ kind: "date" });
/** Case-sensitive words. */
export const word = (...values: string[]): Field => ({ kind: "text", values, isExact: true });
export const words = (...values: string[]): Field => ({ kind: "texts", values, isExact: true });
export const needed = (field: Field): Field => ({ ...field, isNeeded: true });
export const texts = (): Field => ({ kind: "texts" });
export const id = (): Field => ({ kind: "id" });
export const ids = (): Field => ({ kind: "ids" });
/** Ids of other objects, stored as a relation and returned only with expand (R051). */
export const relation = (kind: "texts" | "ids" | "objects"): Field => ({ kind, writeOnly: true });
export const writeOnly = (field: Field): Field => ({ ...field, unset: undefined, writeOnly: true });
/** R239: objects whose keys are known, and maps from any key to values of one kind. */
export const shape = (of: Fields, unset?: object): Field => ({ kind: "object", of, unset });
export const shapes = (of: Fields, unset?: unknown[]): Field => ({ kind: "objects", of, unset });
export const map = (each: Field): Field => ({ kind: "object", each });
