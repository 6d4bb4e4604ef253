import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder: string;
const cwd = process.cwd();
const argv = process.argv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulumi-thousandeyes-folder-"));
  vi.resetModules();
});
afterEach(async () => {
  process.argv = argv;
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function install(...path: string[]) {
  const ours = join(folder, ...path, "node_modules/pulumi-thousandeyes");
  await mkdir(ours, { recursive: true });
  const exports = { "./runtime": "./runtime.js" };
  await writeFile(join(ours, "package.json"), JSON.stringify({ name: "pulumi-thousandeyes", exports }));
  await writeFile(join(ours, "runtime.js"), "");
}

/** As in a program that was started in the folder, by the command `pulumi` or by something else. */
async function refusal(by = "/shop/node_modules/@pulumi/pulumi/cmd/run/index.js", start = folder) {
  vi.spyOn(process, "cwd").mockReturnValue(start);
  process.argv = [process.execPath, by];
  const { refuseUnresolvable } = await import("../../provider/pulumi/resolvable.js");
  vi.mocked(process.cwd).mockReturnValue(cwd);
  try {
    refuseUnresolvable();
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a program from whose folder the package cannot be found is refused", () => {
  it("in one line that says what to install, and where", async () => {
    await install("node_modules", "wrapper");
    const message = await refusal();
    expect(message).toContain(folder);
    expect(message).toContain("`npm install pulumi-thousandeyes`");
    expect(message?.split("\n")).toHaveLength(1);
  });

  it("but not where it is there, or in a folder above, as in a workspace", async () => {
    await install();
    expect(await refusal()).toBeUndefined();
    await mkdir(join(folder, "packages/infra"), { recursive: true });
    vi.resetModules();
    expect(await refusal(undefined, join(folder, "packages/infra"))).toBeUndefined();
  });

  it("nor where it is not known in which folder the provider runs: unit tests, the Automation API", async () => {
    expect(await refusal("/shop/node_modules/vitest/vitest.mjs")).toBeUndefined();
    expect(await refusal("/shop/deploy.js")).toBeUndefined();
  });
});
