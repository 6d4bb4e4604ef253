import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openAccount } from "../../cli/account/open-account";
import { collect } from "../../cli/commands/place-options";
import { writeFileOf } from "../../cli/output/write-file";

const empty = mkdtempSync(join(tmpdir(), "no-project-"));
afterAll(() => rmSync(empty, { recursive: true }));

it("refuses a folder that is not there: another account would answer", async () => {
  const cwd = join(empty, "gone");
  await expect(openAccount({ cwd })).rejects.toThrow(`There is no folder ${cwd}.`);
});

it("refuses a stack where there is no project", async () => {
  await expect(openAccount({ cwd: empty, stack: "dev" })).rejects.toThrow(
    `--stack: there is no stack "dev" in ${empty}.`,
  );
});

it("refuses an empty name of an option that may be repeated", () => {
  expect(() => collect(" ")).toThrow("It must not be empty.");
});

it("says which option names a file that cannot be written, and why", async () => {
  await expect(writeFileOf("--html", join(empty, "gone", "a.html"), "")).rejects.toThrow(
    `--html: ${join(empty, "gone", "a.html")} cannot be written: there is no folder ${join(empty, "gone")}.`,
  );
  await expect(writeFileOf("--html", empty, "")).rejects.toThrow(`--html: ${empty} cannot be written: it is a folder.`);
});
