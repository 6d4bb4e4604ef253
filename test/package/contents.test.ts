import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import { registry } from "../../provider/thousandeyes/registry";
import { pack, repository, tool } from "./packed";

describe("what is published", () => {
  let packed: Awaited<ReturnType<typeof pack>>;
  let files: string[];

  beforeAll(async () => {
    packed = await pack();
    const listed = execFileSync("tar", ["--list", "--gzip", "--file", packed.tarball], { encoding: "utf8" });
    files = listed
      .trim()
      .split("\n")
      .map((path) => path.replace("package/", ""));
  });
  afterAll(() => packed?.remove());

  it("is code with its types, schemas and four papers; no maps, tests, examples or scripts", () => {
    const code = files.filter((path) => /^dist\/(provider|emulator|cli)\/.*\.(js|d\.ts)$/.test(path));
    const schemas = files.filter((path) => path.startsWith("dist/schemas/"));
    const papers = files.filter((path) => !code.includes(path) && !schemas.includes(path));
    const documents = readdirSync(join(repository, "cli"))
      .map((folder) => join(repository, "cli", folder, "schema.ts"))
      .filter((path) => existsSync(path))
      .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^export const (\w+)Document\b/gm)])
      .map(([, name = ""]) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    const described = [
      ...documents.map((name) => `${name}-report`),
      ...registry.map(({ kind }) => kind),
      ...acsMonitorKinds.map(({ kind }) => `acs-monitor/${kind}`),
    ];
    expect(schemas.sort()).toEqual(described.map((name) => `dist/schemas/${name}.json`).sort());
    expect(papers.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    expect(code.length).toBeGreaterThan(100);
  });

  it("has types for each script, and a script for each of the types", () => {
    const without = (ending: string) =>
      files.filter((path) => path.endsWith(ending)).map((path) => path.slice(0, -ending.length));
    expect(without(".d.ts").sort()).toEqual(without(".js").sort());
  });

  it("holds nothing whose source is gone: else remove dist, and build", () => {
    const sources = files
      .filter((path) => path.endsWith(".js"))
      .map((path) => path.replace(/^dist\/(.*)\.js$/, "$1.ts"));
    expect(sources.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });

  it("is in order for publint", async () => {
    expect(await tool("publint/src/cli.js", [packed.tarball, "--strict"])).toMatchObject({ code: 0 });
  });

  it("is in order for Are The Types Wrong", async () => {
    // CommonJS only, which ESM imports as well: `node16` asks for both, and for bundlers. What it leaves out is `node10`,
    // which knows no `exports` and so finds the main entry, but no sub-path of any package.
    const args = [packed.tarball, "--profile", "node16", "--no-color", "--no-emoji"];
    expect(await tool("@arethetypeswrong/cli/dist/index.js", args)).toMatchObject({ code: 0 });
  });
});
