import * as pulumi from "@pulumi/pulumi";
import { type Field, type Fields, holdsSecret } from "../core/field";

/**
 * Wraps what is secret, so that a value passed in plain text is ciphertext in the state all the same. Wraps no more than
 * that, also in an object that comes later: to the engine the same value in a wider wrapping would be a change.
 */
export function markSecrets(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || !holdsSecret(field)) return value;
  if (field.secret || !(field.keys || field.of)) return pulumi.secret(value);
  if (pulumi.Output.isInstance(value) || value instanceof Promise) {
    return pulumi.output(value).apply((known) => markSecrets(field, known));
  }
  if (Array.isArray(value)) return value.map((one) => markSecrets(field.of ?? field, one));
  if (typeof value !== "object") return value;
  // An object has a field for each of its keys; in a map one field is for all of them.
  const inside = (name: string) => (field.keys ? fieldOf(field.keys, name) : field.of);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const inner = inside(name);
      return [name, inner ? markSecrets(inner, one) : one];
    }),
  );
}

/** Not what every object has: `constructor` is no field. */
export const fieldOf = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
