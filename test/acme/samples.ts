import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import type { Sample } from "../kinds/sample";

const note: Sample = {
  minimal: () => ({ name: "n" }),
  full: () => [{ name: "all", text: " two\nlines", level: "high", labels: ["b", "a"] }],
  same: () => [
    [{ level: "HIGH" }, { level: "high" }],
    [{ labels: ["b", "a", "b"] }, { labels: ["a", "b"] }],
  ],
  path: (id) => `/notes/${id}`,
};

const OF: Record<string, readonly string[]> = { http: ["path", "method", "password"], ping: ["count"] };

const monitor: Sample = {
  minimal: () => ({ name: "m", type: "http" }),
  full: (): JsonObject[] => [
    { name: "web", type: "http", interval: 30, config: { path: "/x", method: "head", password: "s3cret" } },
    { name: "echo", type: "ping", interval: 10, config: { count: 5 } },
  ],
  same: () => [
    [
      { type: "PING", config: { count: 3 } },
      { type: "ping", config: {} },
    ],
  ],
  beside: () => ({ config: { type: "ping" } }),
  // Only what the type has.
  mend: ({ config, ...args }): JsonObject => {
    const known = OF[String(args.type).toLowerCase()] ?? [];
    if (!isJsonObject(config)) return args;
    return { ...args, config: Object.fromEntries(Object.entries(config).filter(([key]) => known.includes(key))) };
  },
  path: (id) => `/monitors/${id}`,
};

const cells: Json[] = [
  { label: "p50", unit: "ms" },
  { label: "p95", unit: "s", size: 4 },
];
const panels: Json[] = [
  { title: "A", sort: "line", cells },
  { title: "B", sort: "bar" },
];

const board: Sample = {
  minimal: () => ({ title: "wall" }),
  full: () => [{ title: "all", panels }],
  same: () => [[{ panels: [{ title: "A", sort: "LINE", cells: [] }] }, { panels: [{ title: "A", sort: "line" }] }]],
  values: () => ({ "panels.title": ["A", "B", "C"], "panels.cells.label": ["p50", "p95", "max"] }),
  path: (id) => `/boards/${id}`,
};

export const samples: Readonly<Record<string, Sample>> = { Note: note, Monitor: monitor, Board: board };
