import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { newStack } from "../engine/harness";
import { install, pinned } from "./packed";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const run = promisify(execFile);

describe("the packed tarball in a fresh folder", () => {
  let installed: Awaited<ReturnType<typeof install>>;
  beforeAll(async () => {
    installed = await install(...["@pulumi/pulumi", "@types/node", "typescript"].map(pinned));
  });
  afterAll(() => installed?.remove());

  const node = async (script: string) => (await run(process.execPath, ["-e", script], { cwd: installed.fresh })).stdout;
  const loaded = async (script: string) =>
    JSON.parse(await node(`${script}; console.log(JSON.stringify(Object.keys(require.cache)))`)) as string[];

  it.each([
    ["pulumi-thousandeyes", "thousandeyes"],
    ["pulumi-thousandeyes/acs-monitor", "acs-monitor"],
  ])("loads neither the client nor undici when a program of %s starts", async (name, vendor) => {
    const files = await loaded(`require("${name}")`);
    expect(
      files.filter((file) =>
        /undici|hono|commander|pulumi-thousandeyes\/dist\/(provider\/http\/(?!errors)|emulator|cli)\//.test(file),
      ),
    ).toEqual([]);
    const kindsOf = files.flatMap((file) => /\/dist\/provider\/([\w-]+)\/kinds\//.exec(file)?.[1] ?? []);
    expect([...new Set(kindsOf)]).toEqual([vendor]);
  });

  it("loads no Pulumi in the provider's process, nor the emulator", async () => {
    const files = await loaded(`require("pulumi-thousandeyes/runtime").handler("HttpServerTest")`);
    expect(files.filter((file) => /@pulumi|hono|commander|dist\/(emulator|cli)\//.test(file))).toEqual([]);
  });

  it("has an emulator for users' own tests", async () => {
    const said = await node(`
      const { createEmulator } = require("pulumi-thousandeyes/emulator");
      const init = { headers: { authorization: "Bearer x" } };
      createEmulator().fetch("https://any/v7/tests", init).then((response) => console.log(response.status));
    `);
    expect(said.trim()).toBe("200");
  });

  it("can be imported by name from ESM", async () => {
    const script = `import { HttpServerTest, Provider, getAgents } from "pulumi-thousandeyes";
      import { Monitor, getMonitors } from "pulumi-thousandeyes/acs-monitor";
      console.log(typeof HttpServerTest, typeof Provider, typeof getAgents, typeof Monitor, typeof getMonitors);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: installed.fresh });
    expect(stdout.trim().split(" ")).toEqual(Array(5).fill("function"));
  });

  it("brings a command", async () => {
    const { stdout } = await run("npx", ["--no-install", "pulumi-thousandeyes", "--help"], { cwd: installed.fresh });
    expect(stdout).toContain("Usage: pulumi-thousandeyes");
    expect(stdout).toContain("emulator");
  });

  it.each([
    ["ts", `import * as te from "pulumi-thousandeyes";`],
    ["esm", `import * as te from "pulumi-thousandeyes";`],
    ["js", `const te = require("pulumi-thousandeyes"); Object.defineProperty(exports, "__esModule", { value: true });`],
  ] as const)("deploys a ten-line program in %s to its own emulator with the real engine", async (language, header) => {
    const emulator = spawn("npx", ["--no-install", "pulumi-thousandeyes", "emulator"], {
      cwd: installed.fresh,
      detached: true,
    });
    const [line] = await once(emulator.stdout.setEncoding("utf8"), "data");
    const TE_API_ENDPOINT = /^listening on (\S+)$/m.exec(line)?.[1] as string;
    const stack = await newStack({
      language,
      modules: installed.modules,
      env: { TE_TOKEN: "any", TE_API_ENDPOINT },
      program: `${header}
const { ids } = te.getAgents({ names: ["Singapore"] });
const team = new te.Tag("team", { key: "team", value: "web", objectType: "test" });
const site = new te.HttpServerTest("site", {
  url: "www.example.com",
  interval: 300,
  agents: ids,
  alertRules: [],
  tags: [team.id],
});
`,
    });
    try {
      expect(await stack.up()).toMatchObject({ code: 0, output: expect.stringContaining("+ 3 created") });
      expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
      expect(await stack.destroy()).toMatchObject({ code: 0 });
    } finally {
      await stack.remove();
      // npx starts the command as its child: the whole group ends.
      process.kill(-(emulator.pid as number), "SIGTERM");
    }
  });
});
