import type { JsonObject } from "../json";
import { fieldsOf, type Tabled } from "../keys";
import { PartialFailure } from "../partial-failure";
import { freeTexts } from "./free-texts";
import { masker } from "./mask";

/**
 * The API's errors quote the request. What may be a secret in them must not reach a message. Errors of settings, which
 * `connect` throws, know no inputs: they stay as they are.
 */
export async function withoutSecrets<T>(
  { kind, connect }: { kind: Tabled; connect: () => unknown },
  values: JsonObject[],
  step: () => Promise<T>,
): Promise<T> {
  connect();
  try {
    return await step();
  } catch (error) {
    const clean = masker(values.flatMap((some) => freeTexts(fieldsOf(kind, some), some)));
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
      inner.message = clean(inner.message);
      const shown = inner as unknown as Record<string, unknown>;
      for (const [key, text] of Object.entries(shown)) if (typeof text === "string") shown[key] = clean(text);
      if (inner instanceof PartialFailure) inner.reasons.splice(0, inner.reasons.length, ...inner.reasons.map(clean));
      // The host prints the stack after the message, and the stack repeats the message.
      inner.stack = "";
    }
    throw error;
  }
}
