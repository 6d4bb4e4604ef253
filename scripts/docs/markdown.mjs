// The few shapes of Markdown that the pages are made of.

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escaped).join(" | ")} |`).join("\n");

const escaped = (cell) => cell.replaceAll("|", "\\|");

export const fenced = (source) => `\`\`\`ts\n${source.trimEnd()}\n\`\`\``;

/** The parts that there are, a blank line between them. */
export const page = (...parts) => `${parts.flat(Number.POSITIVE_INFINITY).filter(Boolean).join("\n\n")}\n`;
