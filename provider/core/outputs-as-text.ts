import type { Problem } from "./explain";
import { isJsonObject } from "./json";
import { isName } from "./quote";

/** What an Output becomes where a program makes a text of it. */
const MARK = /Calling \[to(String|JSON)\] on an \[Output<T>\]/;

const MESSAGE =
  "has an Output in a text, which would be deployed as the words of an error. Write `pulumi.interpolate` before the " +
  "template, `pulumi.jsonStringify` for `JSON.stringify`, or the Output alone.";

/** The texts in a value that a template or `JSON.stringify` made of an Output. They look valid wherever any text is. */
export function outputsAsText(value: unknown, path: string): Problem[] {
  if (typeof value === "string") return MARK.test(value) ? [{ path, message: MESSAGE }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => outputsAsText(one, `${path}[${index}]`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, one], index) =>
    outputsAsText(one, isName(key) ? `${path}.${key}` : `${path}[key ${index + 1}]`),
  );
}
