// Texts in the style of the pages.

export const sentence = (text) => (text === "" || /[.!?]$/.test(text) ? text : `${text}.`);
export const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** True if the text names the value: in backticks or as a separate word. */
export function names(text, value) {
  const escaped = String(value).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`, "i").test(text);
}

/**
 * Links the numbers of rules to the catalogue, and the names of kinds to their pages.
 * @param {{ from: "docs" | "resources", kinds: Set<string>, self?: string }} where The folder of the page, and its
 *   kind.
 */
export function linked(text, { from, kinds, self }) {
  const [up, down] = from === "docs" ? ["", "resources/"] : ["../", ""];
  return text
    .replace(/(?<![[\w])(R\d{3}|M\d{2})\b/g, (rule) => `[${rule}](${up}api-rules.md#${rule.toLowerCase()})`)
    .replace(/`(\w+)`(?!\])/g, (quoted, name) =>
      kinds.has(name) && name !== self ? `[${quoted}](${down}${fileOf(name)})` : quoted,
    );
}

export const fileOf = (kind) => `${slug(kind)}.md`;
export const slug = (kind) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
