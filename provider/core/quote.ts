import type { Field } from "./field";
import type { Json } from "./json";
import { isUnknown } from "./unknown";

/** True for a key that looks like a name. Any other key may be a misplaced secret, and is shown as its number. */
export const isName = (key: string): boolean => /^[a-z_$][\w$.-]{0,39}$/i.test(key);

/** A value as a message may show it; undefined if it may hold a secret. */
export function show(field: Pick<Field, "quotes" | "secret"> | undefined, value: unknown): string | undefined {
  if (isUnknown(value)) return "a value not known yet";
  if (field?.secret || !field?.quotes?.(value as Json)) return undefined;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
