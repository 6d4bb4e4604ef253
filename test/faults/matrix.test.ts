import { writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { everyKind } from "../kinds/every";
import { type Row, rowOf, rows } from "./matrix";
import { table } from "./table";

/** `npm run faults` runs all of it, and says where the table goes; a test run takes every tenth. */
const { FAULTS_TABLE: file } = process.env;
const every = file ? 1 : 10;

const isOfUsers = (name: string) => everyKind.some(({ kind }) => kind === name);
const done: Row[] = [];
afterAll(async () => {
  if (file) await writeFile(file, table(done, new Date().toISOString().slice(0, 10)));
});

describe("whatever goes wrong with a call, one more up brings about what was asked, once, and nothing beside it", () => {
  it.each(rows)("$kind.kind, $operation", { timeout: 120_000 }, async ({ kind, operation }) => {
    const row = await rowOf(kind, operation, every);
    // The table is for users: of the made-up vendor there are none.
    if (isOfUsers(kind.kind)) done.push(row);
    expect(row.wrong).toEqual([]);
  });
});
