import type { Json, JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const dynamic = { objectType: "endpoint-agent", type: "dynamic", matchType: "and" };
const filters: Json[] = [
  { key: "platform", mode: "in", values: ["windows", "mac"] },
  { key: "site", mode: "not-in", scope: "custom", values: ["berlin"] },
];

export const tag: Sample = {
  minimal: () => ({ key: "team", value: "network", objectType: "test" }),
  full: (): JsonObject[] => [
    {
      key: "team",
      value: " network ",
      objectType: "test",
      accessType: "all",
      color: "#12ab34",
      icon: "STAR",
      description: "Ours",
      accountGroupId: "281474976710706",
    },
    { key: "laptops", value: "all", ...dynamic, filters },
  ],
  same: () => [
    [{ objectType: "v-agent" }, { objectType: "V-Agent" }],
    [{ color: "#12AB34" }, { color: "#12ab34" }],
    [
      { ...dynamic, filters },
      { ...dynamic, matchType: "AND", filters: [filters[1], filters[0], filters[1]] as Json[] },
    ],
    [
      { ...dynamic, filters: [{ key: "a", mode: "in", values: ["x", "y"] }] },
      { ...dynamic, filters: [{ key: "a", mode: "IN", values: ["y", "x"], scope: "default" }] },
    ],
  ],
  beside: () => ({
    type: { ...dynamic, filters },
    matchType: { ...dynamic, filters },
    filters: { ...dynamic, filters },
    objectType: { ...dynamic, filters },
  }),
  values: () => ({
    key: ["team", "owner of it"],
    value: ["network", " blanks "],
    objectType: ["test", "dashboard", "v-agent", "endpoint-agent"],
    accessType: ["all"],
    icon: ["STAR", "LABEL"],
    accountGroupId: ["281474976710706"],
  }),
  mend: ({ type: _type, matchType, filters: given, ...args }) =>
    String(args.objectType).toLowerCase() === "endpoint-agent"
      ? {
          ...args,
          ...dynamic,
          filters: Array.isArray(given) && given.length ? given : filters,
          matchType: matchType ?? "or",
        }
      : args,
  path: (id) => `/tags/${id}`,
};
