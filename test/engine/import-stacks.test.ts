import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcome } from "../lab/processes.mjs";
import type { Deployment } from "./deployment";
import { environmentOf, newImport, runImport } from "./run-import";

describe("a folder that import has written for a stack", () => {
  let stack: Deployment;
  let out: string;
  let written: Map<string, string>;

  const importTags = (...args: string[]) => runImport(stack, ["--type", "Tag", "--out", out, ...args]);
  const tag = (value: string) =>
    stack.byHand("POST", "/tags", { key: "team", value, objectType: "test", accessType: "all" });
  async function modules() {
    const files = (await readdir(out)).filter((file) => file.endsWith(".ts"));
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(join(out, file), "utf8")] as const)),
    );
  }

  beforeAll(async () => {
    stack = await newImport();
    out = join(stack.folder, "moved-in");
  });
  afterAll(() => stack?.remove());

  it.each([
    ["shop", ["index.ts", "tags.ts"]],
    ["office", ["index.ts", "tags-2.ts", "tags.ts"]],
  ])("gets a module for what is new: %s", async (value, files) => {
    await tag(value);
    const ran = await importTags("--run", "--stack", "dev");
    expect(ran, ran.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("0 changes") });
    written = await modules();
    expect([...written.keys()].sort()).toEqual(files);
  });

  it.each([
    ["a mistyped one", ["--run", "--stack", "devv"], "The stack devv is new."],
    ["a mistyped one, without --run", ["--stack", "devv"], "The stack devv is new."],
    ["none, and none is selected", [], "No stack is selected."],
  ])("is left as it is for another stack: %s", async (_, args, why) => {
    const [ran, calls] = await stack.callsOf(() => importTags(...args));
    expect(ran).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(`${why} Nothing was written.`) });
    expect(ran.stderr).toContain("written for the stack dev, which has 2 of the objects");
    expect(calls).toEqual([]);
    expect(await modules()).toEqual(written);
    const env = environmentOf(stack);
    const stacks = await outcome(spawn("pulumi", ["stack", "ls"], { cwd: out, env }));
    expect(stacks.stdout).not.toContain("devv");
  });

  it("is read again for its own", async () => {
    const ran = await importTags("--run", "--stack", "dev");
    expect(ran, ran.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("2 objects in the stack") });
  });
});
