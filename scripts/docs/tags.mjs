// The tags of a comment, read by the compiler: the value when a property is not set, bounds, examples, deprecation.
import ts from "typescript";

/**
 * `@defaultValue` holds JSON, or words if there is no value: `@defaultValue left alone`. `@minimum`, `@maximum` and
 * `@example` hold JSON, `@deprecated` and `@see` words.
 *
 * @returns {import("./walk.d.mts").Tags}
 */
export function tagsOf(node) {
  const all = ts.getJSDocTags(node).map((tag) => [tag.tagName.text, textOf(tag.comment)]);
  const first = (name) => all.find(([one]) => one === name)?.[1];
  const unset = first("defaultValue");
  return {
    unset: unset === undefined ? undefined : orWords(unset),
    minimum: bound(first("minimum")),
    maximum: bound(first("maximum")),
    examples: all.filter(([name]) => name === "example").map(([, text]) => JSON.parse(text)),
    deprecated: first("deprecated"),
    see: first("see"),
    unknown: all.map(([name]) => name).filter((name) => !KNOWN.includes(name)),
  };
}

const KNOWN = ["defaultValue", "minimum", "maximum", "example", "deprecated", "see"];

/** The text of a comment in one line. */
export const textOf = (comment) => ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, " ").trim() ?? "";

const bound = (text) => (text === undefined ? undefined : Number(text));

function orWords(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { words: text };
  }
}
