import { isJsonObject, type Json } from "../../provider/core/json";

/** TypeScript that stands for a value: the name of a constant, a call. */
export class Code {
  constructor(readonly text: string) {}
}

/** A value, and a name in a comment beside it. */
export const commented = (value: Json, comment: string | undefined): Printable =>
  comment === undefined ? value : new Code(`${JSON.stringify(value)} /* ${inComment(comment)} */`);

const inComment = (text: string) => text.replaceAll("*/", "* /").replace(/\s+/g, " ");

export type Printable = Json | Code | readonly Printable[] | { readonly [key: string]: Printable };

const WIDTH = 100;

/** A value as TypeScript. What fits in the line stays in it; `before` letters of it are taken. */
export function print(value: Printable, indent = "", before = 0): string {
  const flat = printFlat(value);
  if (indent.length + before + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => `${inner}${print(one, inner)},\n`).join("")}${indent}]`;
  }
  if (!isJsonObject(value)) return flat;
  const lines = Object.entries(value as Readonly<Record<string, Printable>>).map(
    ([key, one]) => `${inner}${keyOf(key)}: ${print(one, inner, key.length + 3)},\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}

/** The args of a resource: a line for each, if there are several. */
export const printLong = (args: Readonly<Record<string, Printable>>): string => {
  const lines = Object.entries(args).map(([key, one]) => `  ${keyOf(key)}: ${print(one, "  ", key.length + 4)},\n`);
  return lines.length < 2 ? print(args as Printable) : `{\n${lines.join("")}}`;
};

/** The names of an import, in as many lines as they need. */
export function printNames(names: readonly string[]): string {
  const flat = `{ ${names.join(", ")} }`;
  return flat.length <= WIDTH - "import  from ".length - 40
    ? flat
    : `{\n${names.map((one) => `  ${one},\n`).join("")}}`;
}

function printFlat(value: Printable): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value === "string") return printText(value);
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Printable>>);
  return entries.length ? `{ ${entries.map(([key, one]) => `${keyOf(key)}: ${printFlat(one)}`).join(", ")} }` : "{}";
}

/** In the quotes that need fewer backslashes. */
function printText(text: string): string {
  const json = JSON.stringify(text);
  if (!text.includes('"') || text.includes("'")) return json;
  return `'${json.slice(1, -1).replace(/\\(.)/g, (pair, letter) => (letter === '"' ? letter : pair))}'`;
}

/** `__proto__` as a plain key would set the prototype. */
const keyOf = (key: string) =>
  key === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
