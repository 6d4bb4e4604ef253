import type { Reporter } from "./reporter";

/** The only list of formats, with their reporters, which are loaded when needed. */
export const REPORTERS = {
  text: async () => (await import("./text.js")).text,
  markdown: async () => (await import("./markdown.js")).markdown,
  json: async () => (await import("./json.js")).json,
  junit: async () => (await import("./junit.js")).junit,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as Format[];
