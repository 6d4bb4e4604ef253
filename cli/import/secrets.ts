import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { fieldAt } from "../../provider/core/keys";
import { sealInputs } from "../../provider/core/sealed";
import { Code, type Printable } from "./print";

/** A secret that the API returned: it goes into the configuration of the stack, never into a file. */
export interface Secret {
  /** The key in the configuration: `shopOAuthHeaders`. */
  readonly key: string;
  readonly value: string;
}

/** The args with `config.requireSecret("...")` in the place of each secret; `secrets` gets their values. */
export const withoutSecrets = (fields: Fields, args: JsonObject, prefix: string, secrets: Secret[]) =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, hide(fields[name], value, prefix + capital(name), secrets)]),
  );

function hide(field: Field | undefined, value: Json, key: string, secrets: Secret[]): Printable {
  if (field?.secret && typeof value === "string") {
    secrets.push({ key, value });
    return new Code(`config.requireSecret(${JSON.stringify(key)})`);
  }
  if (Array.isArray(value)) return value.map((one, index) => hide(field?.of, one, `${key}${index + 1}`, secrets));
  if (!isJsonObject(value)) return value;
  const inside = Object.entries(value).map(([name, one]) => {
    return [name, hide(fieldAt(field, value, name), one, key + capital(name.replace(/\W/g, "")), secrets)];
  });
  return Object.fromEntries(inside);
}

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;

/** Secrets as an import file has them: marked, the value as JSON text. The engine stores ciphertext. */
export const marked = (fields: Fields, values: JsonObject): JsonObject => asPlaintext(sealInputs(fields, values));

function asPlaintext<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(asPlaintext) as T;
  if (!isJsonObject(value)) return value;
  const { value: secret, ...mark } = value as JsonObject;
  if (MARK in value) return { ...mark, plaintext: JSON.stringify(secret) } as unknown as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asPlaintext(one)])) as T;
}

/** The key of the engine's mark for special values. */
const MARK = "4dabf18193072939515e22adb298388d";
