/** One field of a request body: how it is checked, kept and shown. The tables of all services are made of these. */
export interface Field {
  kind: "text" | "flag" | "whole" | "number" | "date" | "object" | "objects" | "texts" | "id" | "ids" | "lists";
  /** The only values the schema stage lets through (R022), in lower case (R016). */
  values?: readonly (string | number)[];
  /** R016: these words are read in their own case only, as services other than that of tests do. */
  isExact?: boolean;
  /** R239: what the object, or each object of the list, may hold. Without it anything goes. */
  of?: Fields;
  /** R239: what each value of a map is. */
  each?: Field;
  /** R239: an object without it is refused. */
  isNeeded?: boolean;
  /** Bounds, checked last; nobody recorded a text for them. */
  min?: number;
  max?: number;
  /** What an answer shows when the field is not set; undefined: the answer lacks it (R062). */
  unset?: unknown;
  /** Accepted, kept, never shown (R064). */
  writeOnly?: boolean;
}

export type Fields = Record<string, Field>;

export const text = (unset?: string): Field => ({ kind: "text", unset });
export const flag = (unset?: boolean): Field => ({ kind: "flag", unset });
export const whole = (min: number, max: number, unset?: number): Field => ({ kind: "whole", min, max, unset });
export const choice = (values: readonly string[], unset?: string): Field => ({ kind: "text", values, unset });
export const pick = (values: readonly number[], unset?: number): Field => ({ kind: "whole", values, unset });
export const number = (): Field => ({ kind: "number" });
/** A moment that can be read. */
export const date = (): Field => ({ kind: "date" });
/** Words in their own case. */
export const word = (...values: string[]): Field => ({ kind: "text", values, isExact: true });
export const words = (...values: string[]): Field => ({ kind: "texts", values, isExact: true });
export const needed = (field: Field): Field => ({ ...field, isNeeded: true });
export const texts = (): Field => ({ kind: "texts" });
export const id = (): Field => ({ kind: "id" });
export const ids = (): Field => ({ kind: "ids" });
/** Ids of something else; it is kept as a relation and never shown unless expanded (R051). */
export const relation = (kind: "texts" | "ids" | "objects"): Field => ({ kind, writeOnly: true });
export const writeOnly = (field: Field): Field => ({ ...field, unset: undefined, writeOnly: true });
/** R239: objects whose keys are known, and maps from any key to values of one kind. */
export const shape = (of: Fields, unset?: object): Field => ({ kind: "object", of, unset });
export const shapes = (of: Fields, unset?: unknown[]): Field => ({ kind: "objects", of, unset });
export const map = (each: Field): Field => ({ kind: "object", each });
