import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkState } from "../../cli/drift/state/check-state";
import { previewError } from "../../cli/engine/errors";
import { findPulumi } from "../../cli/engine/find";
import { preview } from "../../cli/engine/preview";
import { recordedDiagnostics } from "./recorded";

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
    expect(findPulumi(folder, { PATH: `/nowhere:${join(folder, "bin")}` })).toEqual({
      command: join(folder, "bin", "pulumi"),
      args: [],
    });
  });

  it("is else the npm package's, beside the program", () => {
    expect(findPulumi(join(folder, "program"), { PATH: "/nowhere" })).toEqual({
      command: process.execPath,
      args: [join(folder, "program", "node_modules", "pulumi", "run.js")],
    });
  });

  it("is not looked for where there is no such folder", async () => {
    await expect(preview({ cwd: join(folder, "nope"), env: process.env })).rejects.toThrow(
      `There is no folder ${folder}/nope.`,
    );
  });
});

describe("a folder without a Pulumi project", () => {
  const checkDrift = async (place: { cwd: string; env: Record<string, string> }) =>
    checkState({ ...place, log: () => {} });

  it.each([
    ["preview", preview, "stderr"],
    ["preview", preview, "stdout"],
    ["drift --from-state", checkDrift, "stderr"],
  ])("is called so, with --cwd as the cure: %s, %s %s", async (_, use, stream) => {
    const cwd = await mkdtemp(join(folder, "empty-"));
    const text =
      "error: no Pulumi.yaml project file found (searching upwards from ). If you have not created a project";
    const engine = `#!/bin/sh\necho '${text}'${stream === "stderr" ? " >&2" : ""}\nexit 1\n`;
    await writeFile(join(cwd, "pulumi"), engine, { mode: 0o755 });
    await expect(use({ cwd, env: { PATH: `${cwd}:${process.env.PATH}` } })).rejects.toThrow(
      `There is no Pulumi project in ${cwd}, nor above it. Run this in the folder of the program, or name it with --cwd.`,
    );
  });
});

describe("Ctrl-C", () => {
  it("ends what would follow, also if the engine was done before it", async () => {
    const before = process.listeners("SIGINT");
    const ran = preview({ cwd: folder, env: { PATH: join(folder, "bin") } });
    for (const one of process.listeners("SIGINT")) if (!before.includes(one)) one("SIGINT");
    await expect(ran).rejects.toThrow("pulumi preview was interrupted by SIGINT.");
    expect(process.listeners("SIGINT")).toEqual(before);
  });
});

describe("a preview that failed", () => {
  const ran = { code: 1, signal: null, stdout: "", stderr: "" };

  it("is explained in the engine's words, with the resource, once each", () => {
    const { message } = previewError(ran, recordedDiagnostics("trouble"));
    expect(message.split("\n")[0]).toBe("pulumi preview ended with 1");
    expect(message).toMatch(/\nHttpServerTest edited: GET \/tests\/http-server\S* answered 403/);
    expect(message).not.toContain("Preview failed");
    expect(new Set(message.split("\n")).size).toBe(message.split("\n").length);
  });

  it("without a plan is explained by what stands on stderr", () => {
    const { message } = previewError({ ...ran, code: 6, stderr: "error: no stack named 'nope' found\n" }, []);
    expect(message).toBe("pulumi preview ended with 6\nno stack named 'nope' found");
  });

  it("for many reasons names ten", () => {
    const diagnostics = Array.from({ length: 15 }, (_, n) => ({ severity: "error", message: `error: bad ${n}\n` }));
    expect(previewError(ran, diagnostics).message).toMatch(/bad 9\n\.\.\. and 5 more$/);
  });

  it("for one reason in many resources names it once", () => {
    const urn = (name: string) => `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:Tag::${name}`;
    const diagnostics = ["a", "b", "c"].map((name) => ({ urn: urn(name), message: "no token", severity: "error" }));
    expect(previewError(ran, diagnostics).message).toMatch(/\nTag a and 2 more: no token$/);
  });

  it("of an engine that was ended names the signal", () => {
    expect(previewError({ ...ran, code: null, signal: "SIGKILL" }, []).message).toContain("was ended by SIGKILL");
  });
});
