import { isJsonObject, type Json } from "../../provider/core/json";

/** TypeScript that stands for a value: the name of a constant, a call. */
export class Code {
  constructor(readonly text: string) {}
}

export type Printable = Json | Code | readonly Printable[] | { readonly [key: string]: Printable };

const WIDTH = 100;

/** A value as TypeScript. What fits in the line stays in it. */
export function print(value: Printable, indent = ""): string {
  const flat = printFlat(value);
  if (indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => `${inner}${print(one, inner)},\n`).join("")}${indent}]`;
  }
  if (!isJsonObject(value)) return flat;
  const lines = Object.entries(value as Readonly<Record<string, Printable>>).map(
    ([key, one]) => `${inner}${keyOf(key)}: ${print(one, inner)},\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}

function printFlat(value: Printable): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Printable>>);
  return entries.length ? `{ ${entries.map(([key, one]) => `${keyOf(key)}: ${printFlat(one)}`).join(", ")} }` : "{}";
}

/** `__proto__` as a plain key would set the prototype. */
const keyOf = (key: string) =>
  key === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
