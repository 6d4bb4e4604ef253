import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeProgram } from "../../cli/import/write-program";
import { newWorld } from "../kinds/world";
import { runs } from "../laws/program";
import { anyAccount, populate } from "./account";
import { read } from "./imported";
import { relate } from "./relations";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** All files below a folder with their texts. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );

it("stopped after any of its files, the next run writes the same program", async () => {
  const { refs } = await newWorld();
  for (const [index, made] of fc.sample(anyAccount(refs), runs(3)).entries()) {
    const world = await newWorld();
    await populate(made);
    await relate(world);
    const { account, objects } = await read();
    const whole = join(root, `${index}`, "whole", "account");
    const { files, secrets } = writeProgram(whole, objects, account.names);
    for (let count = 0; count <= files.length; count++) {
      const begun = join(root, `${index}`, `${count}`, "account");
      mkdirSync(begun, { recursive: true });
      for (const file of files.slice(0, count)) {
        mkdirSync(dirname(join(begun, file)), { recursive: true });
        cpSync(join(whole, file), join(begun, file));
      }
      expect(writeProgram(begun, objects, account.names).secrets).toEqual(secrets);
      expect(filesIn(begun)).toEqual(filesIn(whole));
    }
  }
}, 120_000);
