import type { Field, Fields } from "./field";
import { type Body, isBody, type Json } from "./json";
import { PartialFailure } from "./partial-failure";

/** Shorter ones would blot out half a message. */
const SHORTEST = 4;

/** All secret texts in some inputs, longest first. */
function secretsIn(fields: Fields, values: Body): string[] {
  const found = Object.entries(values).flatMap(([name, value]) => (fields[name] ? texts(fields[name], value) : []));
  return [...new Set(found)].filter((text) => text.length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function texts({ secret, keys, of }: Field, value: Json): string[] {
  if (secret) return typeof value === "string" ? [value] : [];
  if (Array.isArray(value)) return of ? value.flatMap((one) => texts(of, one)) : [];
  return isBody(value) && keys ? secretsIn(keys, value) : [];
}

/** The API repeats in its errors what it was sent: a secret among it must not reach a message. */
export async function withoutSecrets<T>(fields: Fields, values: Body[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const secrets = values.flatMap((some) => secretsIn(fields, some));
    const clean = (text: string) => secrets.reduce((said, secret) => said.replaceAll(secret, "[secret]"), text);
    if (error instanceof Error) error.message = clean(error.message);
    if (error instanceof PartialFailure) error.reasons.splice(0, error.reasons.length, ...error.reasons.map(clean));
    // The host prints the stack behind the message. The message says it all, and the stack repeats it.
    if (error instanceof Error) error.stack = "";
    throw error;
  }
}
