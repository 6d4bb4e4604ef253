import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findEngine, preview } from "../../cli/drift/engine";
import { trouble } from "../../cli/drift/trouble";
import { recordedTrouble } from "./recorded";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-"));
  const launcher = join(folder, "program", "node_modules", "pulumi");
  await mkdir(launcher, { recursive: true });
  await mkdir(join(folder, "bin"));
  await writeFile(join(launcher, "package.json"), JSON.stringify({ name: "pulumi", bin: { pulumi: "run.js" } }));
  await writeFile(join(folder, "bin", "pulumi"), "#!/bin/sh\n");
  await chmod(join(folder, "bin", "pulumi"), 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the engine", () => {
  it("is the one on the PATH", () => {
    expect(findEngine(folder, { PATH: `/nowhere:${join(folder, "bin")}` })).toEqual({
      command: join(folder, "bin", "pulumi"),
      args: [],
    });
  });

  it("is else the npm package's, beside the program", () => {
    expect(findEngine(join(folder, "program"), { PATH: "/nowhere" })).toEqual({
      command: process.execPath,
      args: [join(folder, "program", "node_modules", "pulumi", "run.js")],
    });
  });

  it("is not looked for where there is no such folder", async () => {
    await expect(preview(join(folder, "nope"), undefined)).rejects.toThrow(`There is no folder ${folder}/nope.`);
  });
});

describe("trouble", () => {
  const ran = { code: 1, signal: null, stdout: "", stderr: "" };

  it("is told in the engine's words, with the resource, once each", () => {
    const { message } = trouble(ran, recordedTrouble("trouble"));
    expect(message.split("\n")[0]).toBe("pulumi preview ended with 1");
    expect(message).toMatch(/\nHttpServerTest edited: GET \/tests\/http-server\S* answered 403/);
    expect(message).not.toContain("Preview failed");
    expect(new Set(message.split("\n")).size).toBe(message.split("\n").length);
  });

  it("without a plan is what stands on stderr", () => {
    const { message } = trouble({ ...ran, code: 6, stderr: "error: no stack named 'nope' found\n" }, undefined);
    expect(message).toBe("pulumi preview ended with 6\nno stack named 'nope' found");
  });

  it("many times over is told ten times", () => {
    const diagnostics = Array.from({ length: 15 }, (_, n) => ({ severity: "error", message: `error: bad ${n}\n` }));
    expect(trouble(ran, { diagnostics }).message).toMatch(/bad 9\n\.\.\. and 5 more$/);
  });

  it("tells what many resources fail of once", () => {
    const urn = (name: string) => `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::${name}`;
    const diagnostics = ["a", "b", "c"].map((name) => ({ urn: urn(name), message: "no token", severity: "error" }));
    expect(trouble(ran, { diagnostics }).message).toMatch(/\nTag a and 2 more: no token$/);
  });

  it("of an engine that was ended names the signal", () => {
    expect(trouble({ ...ran, code: null, signal: "SIGKILL" }, undefined).message).toContain("was ended by SIGKILL");
  });
});
