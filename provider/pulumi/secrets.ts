import * as pulumi from "@pulumi/pulumi";
import { type Field, type Fields, holdsSecret } from "../core/field";

/**
 * Wraps secrets, so that a value passed in plain text is still ciphertext in the state. Wraps only the secret itself,
 * also inside outputs: for the engine, the same value in a wider wrapping would be a change.
 */
export function markSecrets(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || !holdsSecret(field)) return value;
  if (field.secret || !(field.keys || field.of)) return pulumi.secret(value);
  if (pulumi.Output.isInstance(value) || value instanceof Promise) {
    return pulumi.output(value).apply((known) => markSecrets(field, known));
  }
  if (Array.isArray(value)) return value.map((one) => markSecrets(field.of ?? field, one));
  if (typeof value !== "object") return value;
  // An object has a field for each key; a map has one field for all keys.
  const inside = (name: string) => (field.keys ? fieldOf(field.keys, name) : field.of);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const inner = inside(name);
      return [name, inner ? markSecrets(inner, one) : one];
    }),
  );
}

/** Not the inherited properties of every object: `constructor` is no field. */
export const fieldOf = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
