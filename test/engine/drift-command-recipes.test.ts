import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, stage } from "../cli/recipes";
import { shellIn } from "../lab/engine.mjs";
import { type Deployment, newDeployment, site } from "./deployment";

const main = join(__dirname, "..", "..", "dist", "cli", "main.js");

describe("the recipes for CI, with the real engine", () => {
  let stack: Deployment;
  let scene: Awaited<ReturnType<typeof stage>>;
  /** A step of a workflow, as its runner would run it in the program's folder. */
  let run: (workflow: string, step: string) => Promise<{ code: number | null; output: string }>;

  beforeAll(async () => {
    stack = await newDeployment({ program: `new te.HttpServerTest("site", ${site});` });
    // What npx finds in a folder where npm installed everything.
    scene = await stage({
      npx: `case "$1" in pulumi) exec "$@" ;; pulumi-thousandeyes) exec node '${main}' "\${@:2}" ;; esac; exit 127`,
    });
    const environment = {
      ...shellIn(dirname(stack.folder)),
      ...stack.env,
      STACK: "dev",
      GITHUB_OUTPUT: join(scene.root, "output"),
      GITHUB_STEP_SUMMARY: join(scene.root, "summary"),
    };
    run = (workflow, step) => scene.run(`cd '${stack.folder}'\n${command(workflow, step)}`, environment);
  });
  afterAll(async () => {
    await scene?.remove();
    await stack?.remove();
  });

  it("preview tells what a merge would do, and does nothing", async () => {
    const ran = await run("preview", "Preview");
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain("+ pulumi-nodejs:dynamic/thousandeyes:HttpServerTest");
    expect(await stack.resources()).toEqual({});
  });

  it("what it costs becomes a part of the comment, and its tests run before they are deployed", async () => {
    const cost = await run("preview", "Cost");
    expect(cost.code, cost.output).toBe(0);
    expect(await readFile(join(stack.folder, "cost.md"), "utf8")).toContain("| site | HttpServerTest | 0.00 | 44.64 |");
    const ran = await run("preview", "Test");
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain("1 test ran, with 1 result of agents: 1 passed, 0 failed.");
    expect(await stack.resources()).toEqual({});
  });

  it("deploy deploys, and drift finds nothing then", async () => {
    const up = await run("deploy", "Deploy");
    expect(up.code, up.output).toBe(0);
    const ran = await run("drift", "Look for drift");
    expect(ran.code, ran.output).toBe(0);
    expect(await scene.read("output")).toBe("code=0\n");
  });

  it("drift finds a hand edit and passes that on, and a deployment sets it back", async () => {
    const { id } = (await stack.resources()).site;
    await stack.byHand("PUT", `/tests/http-server/${id}`, { interval: 60, alertRules: [] });
    const ran = await run("drift", "Look for drift");
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain("tested/dev: 1 of 1 resource drifted");
    expect(await scene.read("output")).toBe("code=0\ncode=7\n");
    expect((await run("deploy", "Deploy")).code).toBe(0);
    expect((await stack.byHand("GET", `/tests/http-server/${id}`)).interval).toBe(300);
  });

  it("report finds what is not in order, passes that on, and writes the page", async () => {
    const ran = await run("report", "Look at the account");
    expect(ran.code, ran.output).toBe(0);
    expect((await scene.read("output")).trimEnd().split("\n").at(-1)).toBe("code=7");
    expect(await scene.read("summary")).toContain("**Tests from a single agent: 1 (single-agent-tests)**");
    expect(readFileSync(join(stack.folder, "report.html"), "utf8")).toContain('<h2 id="matrix-title">');
  });
});
