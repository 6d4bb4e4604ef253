import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { diagnose } from "../../cli/doctor/doctor";

describe("doctor", () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), "doctor-"));
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  it.each(["nope", "file/nope", "file"])("looks at nothing else where there is no folder: %s", async (name) => {
    writeFileSync(join(cwd, "file"), "");
    const env = { PATH: process.env.PATH, TE_TOKEN: "t", TE_API_ENDPOINT: "https://api.test" };
    const folder = join(cwd, name);
    expect(await diagnose({ cwd: folder, env })).toEqual([
      expect.objectContaining({ check: "folder", status: "trouble", found: `There is no folder ${folder}.` }),
    ]);
  });

  it("ends at Ctrl-C, also while the engine runs: it is no trouble of the stack", async () => {
    const folder = mkdtempSync(join(cwd, "stack-"));
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
    const engine = '#!/bin/sh\n[ "$1" = version ] && echo v3.259.0 && exit\ntouch started\nsleep 0.3\n';
    writeFileSync(join(folder, "bin", "pulumi"), engine, { mode: 0o755 });
    const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, TE_TOKEN: "t" };
    const before = process.listeners("SIGINT");
    const diagnosing = diagnose({ cwd: folder, env });
    await vi.waitUntil(() => existsSync(join(folder, "started")), 5000);
    for (const one of process.listeners("SIGINT")) if (!before.includes(one)) one("SIGINT");
    await expect(diagnosing).rejects.toThrow("pulumi stack was interrupted by SIGINT.");
  });
});
