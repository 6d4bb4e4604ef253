import type { Reporter } from "./reporter";

/** The only list of formats: each with its reporter, which is loaded when it is needed. */
export const REPORTERS = {
  text: async () => (await import("./text.js")).text,
  markdown: async () => (await import("./markdown.js")).markdown,
  json: async () => (await import("./json.js")).json,
  junit: async () => (await import("./junit.js")).junit,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as Format[];
