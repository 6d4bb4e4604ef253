import { spawn } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcome } from "../lab/processes.mjs";
import type { Deployment } from "./deployment";
import { environmentOf, newImport, runImport } from "./run-import";

describe("an import that cannot end well", () => {
  let stack: Deployment;
  let out: string;

  const importTags = (args: string[], env: Record<string, string | undefined> = {}) =>
    runImport(stack, ["--type", "Tag", ...args], env);
  const tag = (value: string) =>
    stack.byHand("POST", "/tags", { key: "team", value, objectType: "test", accessType: "all" });

  beforeAll(async () => {
    stack = await newImport();
    out = join(stack.folder, "moved-in");
    await tag("shop");
  });
  afterAll(() => stack?.remove());

  it("says before it reads anything that no stack is selected, and writes nothing", async () => {
    const [ran, calls] = await stack.callsOf(() => importTags(["--out", out, "--run", "--json"]));
    expect(ran).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("Name it with --stack") });
    expect(calls).toEqual([]);
    expect(await readdir(stack.folder)).not.toContain("moved-in");
  });

  it("says before it reads anything that pulumi is too old", async () => {
    const old = join(stack.folder, "old");
    await mkdir(old);
    await writeFile(join(old, "pulumi"), "#!/bin/sh\necho v3.200.0\n", { mode: 0o755 });
    const [ran, calls] = await stack.callsOf(() =>
      importTags(["--out", out, "--run", "--stack", "dev"], { PATH: `${old}:${process.env.PATH}` }),
    );
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining("needs pulumi 3.254 or newer") });
    expect(calls).toEqual([]);
  });

  it.each([
    ["login", "dev", { PULUMI_BACKEND_URL: undefined }, "Run `pulumi login` first"],
    ["passphrase", "dev", { PULUMI_CONFIG_PASSPHRASE: undefined }, "set PULUMI_CONFIG_PASSPHRASE."],
    ["stack of its own project", "organization/shop/dev", {}, "belongs to the project shop"],
  ])("says before it reads anything that a new stack needs a %s", async (_, name, env, message) => {
    const [ran, calls] = await stack.callsOf(() => importTags(["--out", out, "--run", "--stack", name], env));
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
    expect(calls).toEqual([]);
  });

  it("refuses a file in the place of the folder", async () => {
    const ran = await importTags(["--out", join(stack.folder, "Pulumi.yaml")]);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining("Pulumi.yaml is a file") });
  });

  it("removes the import file of a killed run, names what somebody edited since, and needs no token but the stack's", async () => {
    const first = await importTags(["--out", out, "--run", "--stack", "dev"]);
    expect(first, first.stderr).toMatchObject({ code: 0 });
    await writeFile(join(out, "thousandeyes-import.json"), "{}");
    const set = spawn("pulumi", ["config", "set", "--secret", "thousandeyes:token", "t", "--stack", "dev"], {
      cwd: out,
      env: environmentOf(stack),
    });
    expect(await outcome(set)).toMatchObject({ code: 0 });
    const again = await importTags(["--out", out, "--run", "--stack", "dev"], { TE_TOKEN: undefined });
    expect(again, again.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("0 changes") });
    expect(await readdir(out)).not.toContain("thousandeyes-import.json");

    await writeFile(join(out, "index.ts"), "export {};\n");
    const edited = await importTags(["--out", out, "--run", "--stack", "dev"]);
    expect(edited).toMatchObject({ code: expect.any(Number), stdout: expect.not.stringContaining("please report") });
  });

  it("leaves the account group of a stack that has objects of another", async () => {
    const before = await importTags(["--out", `${out}-elsewhere`, "--aid", "281474976710707", "--json"]);
    expect(before, before.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(before.stdout).config).toEqual({ "thousandeyes:accountGroupId": "281474976710707" });
    const stacked = await importTags(["--out", out, "--aid", "281474976710707", "--stack", "dev", "--json"]);
    expect(JSON.parse(stacked.stdout).config).toEqual({});
  });
});
