// The few elements of Markdown on the pages.

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escaped).join(" | ")} |`).join("\n");

const escaped = (cell) => cell.replaceAll("|", "\\|");

export const fenced = (source) => `\`\`\`ts\n${source.trimEnd()}\n\`\`\``;

/** The parts that are not empty, with a blank line between them. */
export const page = (...parts) => `${parts.flat(Number.POSITIVE_INFINITY).filter(Boolean).join("\n\n")}\n`;
