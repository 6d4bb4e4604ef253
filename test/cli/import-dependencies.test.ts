import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ensureDependencies } from "../../cli/import/dependencies";

describe("what the program of a folder needs", () => {
  let parent: string;
  let program: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "import-"));
    program = join(parent, "monitoring");
    mkdirSync(program);
    install(parent, "@pulumi/pulumi");
    install(parent, "pulumi-thousandeyes", "runtime.js");
    const npm = "#!/bin/sh\ncp -R ../node_modules . && cp -R node_modules/@pulumi/pulumi node_modules/typescript\n";
    writeFileSync(join(parent, "npm"), npm, { mode: 0o755 });
    vi.stubEnv("PATH", `${parent}${delimiter}${process.env.PATH}`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(parent, { recursive: true });
  });

  it.skipIf(process.platform === "win32")(
    "is installed in a new project below one that has the package and no TypeScript",
    async () => {
      const log: string[] = [];
      await ensureDependencies(program, true, (line) => log.push(line));
      expect(log).toEqual(["npm install"]);
    },
  );

  it("is not installed again in a new project that has it from the folder above", async () => {
    install(parent, "typescript");
    const log: string[] = [];
    await ensureDependencies(program, true, (line) => log.push(line));
    expect(log).toEqual([]);
  });

  it("is not asked of an existing project that brings its own compiler", async () => {
    const log: string[] = [];
    await ensureDependencies(program, false, (line) => log.push(line));
    expect(log).toEqual([]);
  });
});

function install(folder: string, name: string, file = "index.js"): void {
  const at = join(folder, "node_modules", name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, main: file }));
  writeFileSync(join(at, file), "");
}
