import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDocument } from "../../cli/import/schema";
import { everyKind } from "../kinds/every";
import { references } from "../kinds/references";
import { outcome } from "../lab/processes.mjs";
import type { Deployment } from "./deployment";
import { environmentOf, newImport, runImport } from "./run-import";

const NAMES = ["testName", "ruleName", "name"];

/** Tests list their agents; of devices and endpoint agents there may be thousands; policies are singletons. */
const NOT_IMPORTED = [
  ...["AgentTestAssignment", "AwsIntegrationPolicy", "AzureIntegrationPolicy", "EmulatedDevice", "EndpointAgent"],
];

describe("the import command", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newImport();
    const refs = await references(stack.byHand);
    const wanted = everyKind
      .filter(({ kind }) => kind !== "AgentTestAssignment")
      .map(({ kind, sample }) => {
        const args = { ...(kind === "AgentCluster" ? sample.minimal(refs) : sample.full(refs)[0]) };
        for (const name of [...NAMES, "deleteOnDestroy", "isDefault"]) delete args[name];
        return [kind, args];
      });
    await stack.write(`for (const [kind, args] of ${JSON.stringify(wanted)}) new te[kind](kind, args);`);
    expect(await stack.up()).toMatchObject({ code: 0 });
    const common = { agents: [{ agentId: "3" }], interval: 300, url: "https://shop.test" };
    const headers = ["Authorization: Bearer s3cret-bearer", "Accept: text/html"];
    const customHeaders = { root: { "X-Api-Key": "s3cret-key", Accept: "text/html" } };
    await stack.byHand("POST", "/tests/http-server", { ...common, testName: "a", headers });
    await stack.byHand("POST", "/tests/page-load", { ...common, testName: "b", httpInterval: 300, customHeaders });
    const requests = [{ name: "r", url: "https://shop.test", headers: [{ key: "Cookie", value: "s3cret-cookie" }] }];
    await stack.byHand("POST", "/tests/api", { ...common, testName: "c", requests });
  });
  afterAll(() => stack?.remove());

  it("writes a program, takes the objects into a stack and proves that nothing changes", async () => {
    const out = join(stack.folder, "moved-in");
    const [ran, calls] = await stack.callsOf(() =>
      runImport(stack, ["--out", out, "--run", "--stack", "dev", "--json"]),
    );
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const document = importDocument.parse(JSON.parse(ran.stdout));
    expect(document).toMatchObject({ imported: true, exitCode: 0 });
    expect(calls.filter((call) => !call.startsWith("GET "))).toEqual([]);
    const imported = new Set(document.objects.map(({ kind }) => kind));
    expect(everyKind.map(({ kind }) => kind).filter((kind) => !imported.has(kind))).toEqual(NOT_IMPORTED);
    // The API never returns this password, and no program can go without it.
    expect(document.secrets).toContainEqual({ key: expect.stringMatching(/-password$/), writeOnly: true });
    const files = await readdir(out);
    expect(files).not.toContain("thousandeyes-import.json");
    for (const file of files.filter((file) => /\.(ts|yaml|json)$/.test(file))) {
      expect(await readFile(join(out, file), "utf8"), file).not.toContain("s3cret");
    }
    expect(ran.output).not.toContain("s3cret");
    const state = join(dirname(stack.folder), "state", ".pulumi");
    const kept = (await readdir(state, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const clear = kept.filter(({ name, parentPath }) => {
      return /moved-in/.test(parentPath) && readFileSync(join(parentPath, name), "utf8").includes("s3cret-");
    });
    expect(kept.some(({ parentPath }) => /moved-in/.test(parentPath))).toBe(true);
    expect(clear.map(({ name }) => name)).toEqual([]);
  });

  it("leaves out what is in the stack already, and takes in what is new", async () => {
    const out = join(stack.folder, "moved-in");
    const again = await runImport(stack, ["--out", out, "--run", "--stack", "dev"]);
    expect(again, again.stderr).toMatchObject({ code: 0 });
    expect(again.stdout).toMatch(/ objects in the stack, 0 changes; \d+ objects get their secrets with the next up\n$/);
    expect(again.stdout).not.toContain("files written");

    await stack.byHand("POST", "/tags", { key: "team", value: "new", objectType: "test", accessType: "all" });
    const more = await runImport(stack, ["--out", out, "--run", "--stack", "dev"]);
    expect(more, more.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("tags-2.ts, index.ts") });
  });

  it("sends a secret that the API never returns with the first up that knows it", async () => {
    const out = join(stack.folder, "moved-in");
    const env = environmentOf(stack);
    const run = (...args: string[]) => outcome(spawn("pulumi", [...args, "--stack", "dev"], { cwd: out, env }));
    const { secrets } = importDocument.parse(
      JSON.parse((await runImport(stack, ["--out", join(stack.folder, "again"), "--json"])).stdout),
    );
    const pairs = secrets
      .filter(({ writeOnly }) => writeOnly)
      .flatMap(({ key }) => ["--secret", `${key}=s3cret-of-mine`]);
    expect(await run("config", "set-all", ...pairs)).toMatchObject({ code: 0 });
    const [up, calls] = await stack.callsOf(() => run("up", "--yes", "--skip-preview"));
    expect(up, up.output).toMatchObject({ code: 0 });
    expect(calls.filter((call) => call.startsWith("PUT /tests/ftp-server/"))).toHaveLength(1);
    expect(await run("preview", "--expect-no-changes", "--refresh")).toMatchObject({ code: 0 });
  });

  it("has an account that is the same, destroyed by its program and made again", async () => {
    const out = join(stack.folder, "moved-in");
    const env = environmentOf(stack);
    const run = (...args: string[]) => outcome(spawn("pulumi", [...args, "--stack", "dev"], { cwd: out, env }));
    const there = async (folder: string) => {
      const ran = await runImport(stack, ["--out", join(stack.folder, folder), "--json"]);
      const { objects } = importDocument.parse(JSON.parse(ran.stdout));
      // A snapshot without a name is called by its id.
      return objects.map(({ kind, name, id }) => `${kind} ${name === id ? "" : name}`).sort();
    };
    const before = await there("before");
    for (const command of ["destroy", "up"]) {
      const ran = await run(command, "--yes", "--skip-preview");
      expect(ran, ran.output).toMatchObject({ code: 0 });
    }
    expect(await there("after")).toEqual(before);
    expect(await run("preview", "--expect-no-changes", "--refresh")).toMatchObject({ code: 0 });
  });

  it("asks for one line in a project that is there, before it takes anything in", async () => {
    const out = join(stack.folder, "shop");
    await mkdir(out);
    await writeFile(join(out, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
    await writeFile(join(out, "index.ts"), "export const mine = 1;\n");
    const ran = await runImport(stack, ["--out", out, "--type", "Tag", "--run", "--stack", "dev"]);
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('index.ts: import "./thousandeyes";') });
    await writeFile(join(out, "index.ts"), 'import "./thousandeyes";\nexport const mine = 1;\n');
    const again = await runImport(stack, ["--out", out, "--type", "Tag", "--run", "--stack", "dev"]);
    expect(again, again.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("0 changes") });
    expect(await readFile(join(out, "index.ts"), "utf8")).toContain("export const mine");
  });

  it("writes over no file that it did not write", async () => {
    const out = join(stack.folder, "taken");
    await mkdir(out);
    await writeFile(join(out, "tags.ts"), "// mine\n");
    const ran = await runImport(stack, ["--out", out]);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining("tags.ts already") });
    expect(await readdir(out)).toEqual(["tags.ts"]);
  });

  it("refuses a type that there is not", async () => {
    const ran = await runImport(stack, ["--type", "htttp"]);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no kind "htttp"') });
  });
});
