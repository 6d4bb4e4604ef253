import type { Field, Fields } from "../../provider/core/field";
import type { Json } from "../../provider/core/json";

export interface Tags {
  /** What holds while the property is not set. */
  readonly unset?:
    | { readonly value: Json; readonly words?: undefined }
    | { readonly words: string; readonly value?: undefined };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples: readonly Json[];
  readonly deprecated?: string;
  readonly see?: string;
  readonly unknown: readonly string[];
}

export interface Property {
  readonly name: string;
  readonly doc: string;
  readonly tags: Tags;
  readonly optional: boolean;
}

/** A property with its field, and where it is: `oAuth.testUrl`. */
export interface Placed {
  readonly path: string;
  readonly property: Property;
  readonly field?: Field;
}

export type Interfaces = ReadonlyMap<string, { readonly properties: readonly Property[] }>;

export function walk(interfaces: Interfaces, name: string, fields: Fields): Placed[];
