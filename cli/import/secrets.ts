import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { fieldAt } from "../../provider/core/keys";
import { SECRET, sealInputs } from "../../provider/core/secrets/seal";
import { isCredentialHeader, sealHeaders } from "./credential-headers";
import { Code, type Printable } from "./print";
import { PLACEHOLDER } from "./write-only-secrets";

/** A secret of an object: it goes into the configuration of the stack, never into a file. */
export interface Secret {
  /** The key in the configuration: `shop-oAuth-headers`. */
  readonly key: string;
  /** Undefined if the API never returns it. */
  readonly value?: string;
}

/** The constant of the object of a secret, and the name of its field. */
export const partsOf = (key: string) => {
  const parts = key.split("-");
  return { object: parts[0] as string, property: parts.at(-1) as string };
};

/** The args with `config.requireSecret("...")` in the place of each secret; `secrets` gets what they stand for. */
export function withoutSecrets(fields: Fields, args: JsonObject, object: string, secrets: Secret[]) {
  const hide = (
    top: string,
    field: Field | undefined,
    value: Json,
    key: string,
    name: string,
    around: Json,
  ): Printable => {
    const isSecret = field?.secret || isCredentialHeader(top, value, name, around);
    if (isSecret && typeof value === "string") {
      // Two keys of a map may differ in signs only.
      const unique = secrets.some((other) => other.key === key) ? `${key}-${secrets.length}` : key;
      secrets.push({ key: unique, ...(value === PLACEHOLDER ? {} : { value }) });
      return new Code(`config.requireSecret(${JSON.stringify(unique)})`);
    }
    if (Array.isArray(value))
      return value.map((one, index) => hide(top, field?.of, one, `${key}-${index + 1}`, name, value));
    if (!isJsonObject(value)) return value;
    const inside = Object.entries(value).map(([name, one]) => {
      return [name, hide(top, fieldAt(field, value, name), one, `${key}-${name.replace(/\W/g, "")}`, name, value)];
    });
    return Object.fromEntries(inside);
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      hide(name, fields[name], value, `${object}-${name}`, name, args),
    ]),
  );
}

/** Secrets as an import file has them: marked, the value as JSON text. The engine stores ciphertext. */
export const marked = (fields: Fields, values: JsonObject): JsonObject =>
  asPlaintext(sealHeaders(sealInputs(fields, values)));

function asPlaintext<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(asPlaintext) as T;
  if (!isJsonObject(value)) return value;
  const { value: secret, ...mark } = value as JsonObject;
  if (Object.keys(SECRET).every((mark) => mark in value))
    return { ...mark, plaintext: JSON.stringify(secret) } as unknown as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asPlaintext(one)])) as T;
}
