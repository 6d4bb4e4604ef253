import * as pulumi from "@pulumi/pulumi";
import { type Field, type Fields, holdsSecret } from "../core/field";

/** Wraps what is secret, so that a value passed in plain text is ciphertext in the state all the same. */
export function sealed(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || !holdsSecret(field)) return value;
  const opaque = pulumi.Output.isInstance(value) || value instanceof Promise;
  if (field.secret || opaque || !(field.keys || field.of)) return pulumi.secret(value);
  if (Array.isArray(value)) return value.map((one) => sealed(field.of ?? field, one));
  return typeof value === "object" ? sealedKeys(field.keys ?? {}, value) : value;
}

const sealedKeys = (keys: Fields, value: object) =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name, keys[name] ? sealed(keys[name], one) : one]));
