import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";

interface Row {
  method: string;
  path: string;
  request?: unknown;
  status: number;
  response?: Record<string, unknown>;
  /** R238: which of the keys that are not compared were there all the same; unknown where the row lacks it. */
  hidden?: string[];
}

const ID_KEYS = ["testId", "ruleId", "alertSuppressionWindowId", "dashboardId", "id"];
const idOf = (body: Record<string, unknown> | undefined) =>
  ID_KEYS.map((key) => body?.[key]).find((id) => id !== undefined);

/** Dates, people and links are not kept in the recordings, so they are not compared. */
const VOLATILE = new Set([
  ...[
    "_links",
    "createdBy",
    "createdDate",
    "modifiedBy",
    "modifiedDate",
    "createDate",
    "timestamp",
    "aid",
    "accountId",
  ],
  ...["legacyId", "apiLink", "dashboardCreatedBy", "dashboardModifiedBy", "dashboardModifiedDate"],
]);

const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !VOLATILE.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, settled(one)]));
};

const hiddenIn = (body: object) =>
  Object.keys(body)
    .filter((key) => VOLATILE.has(key))
    .sort();

const folder = join(__dirname, "recorded");

/** What the live API was seen to answer, for the rules that would be hardest to believe without. */
describe("recorded answers", () => {
  for (const file of readdirSync(folder)) {
    it(file.replace(/-/g, " ").replace(".jsonl", ""), async () => {
      const emulator = createEmulator();
      const ids = new Map<string, string>();
      const ours = (text: string) => [...ids].reduce((all, [theirs, own]) => all.split(theirs).join(own), text);
      const rows = readFileSync(join(folder, file), "utf8").trim().split("\n");
      for (const { method, path, request, status, response, hidden } of rows.map((line) => JSON.parse(line) as Row)) {
        const answer = await emulator.fetch(`http://emulator.test${ours(path)}`, {
          method,
          headers: { authorization: "Bearer t" },
          ...(request === undefined ? {} : { body: ours(JSON.stringify(request)) }),
        });
        const body = (await answer.json()) as Record<string, unknown>;
        if (status === 201) ids.set(String(idOf(response)), String(idOf(body)));
        if (hidden) expect([path, hiddenIn(body)]).toEqual([path, hidden]);
        expect([answer.status, settled(body)]).toEqual([status, JSON.parse(ours(JSON.stringify(response)))]);
      }
    });
  }
});
