import { execFile } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { install, pinned } from "./packed";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const run = promisify(execFile);
const PROGRAMS = ["back-into-pulumi", "acs-monitor"];

describe("the types of the packed package go back into Pulumi", () => {
  let installed: Awaited<ReturnType<typeof install>>;
  beforeAll(async () => {
    const compilers = ["typescript-6@npm:typescript@6.0.3", "typescript-5@npm:typescript@5.9.3"];
    installed = await install(pinned("@pulumi/pulumi"), pinned("@types/node"), ...compilers);
    for (const name of PROGRAMS) {
      const program = join(__dirname, "programs", `${name}.ts`);
      for (const ending of ["cts", "mts", "ts"]) await copyFile(program, join(installed.fresh, `${name}.${ending}`));
    }
  });
  afterAll(() => installed?.remove());

  // Without `skipLibCheck`: the declarations are held too, for a type that is missing there is `any` to every program.
  const flags = ["--module", "node16", "--target", "es2022", "--types", "node", "--strict", "--noEmit"];
  const complaints = async (compiler: string, more: string[] = [], endings = ["cts", "mts"]) => {
    const tsc = join(installed.modules, compiler, "bin", "tsc");
    const files = PROGRAMS.flatMap((name) => endings.map((ending) => `${name}.${ending}`));
    return run(process.execPath, [tsc, ...flags, ...more, ...files], { cwd: installed.fresh }).catch((error) => error);
  };

  it("with the settings of older projects, which know no `exports`", async () => {
    // The declarations of zod have errors of their own there.
    const older = ["--module", "commonjs", "--moduleResolution", "node", "--skipLibCheck"];
    expect((await complaints("typescript-5", older, ["ts"])).stdout).toBe("");
  });

  it.each(["typescript-5", "typescript-6"])("with %s, in CommonJS and in ESM programs", async (compiler) => {
    expect((await complaints(compiler)).stdout).toBe("");
  });

  it("because they are Pulumi's own", async () => {
    const folder = join(installed.modules, "pulumi-thousandeyes/dist/provider/thousandeyes/kinds");
    const declared = await readFile(join(folder, "tests/http-server-test.d.ts"), "utf8");
    expect(declared).toContain('import type { Input } from "@pulumi/pulumi";');
  });
});
