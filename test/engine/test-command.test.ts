import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDocument } from "../../cli/test/schema";
import { outcome } from "../lab/processes.mjs";
import { type Deployed, deployed } from "./deployment";
import { environmentOf, runCommand } from "./run-command";

const site = (name: string, args = "") =>
  `new te.HttpServerTest("${name}", { url: "https://${name}.test", interval: 300, agents: ["3"], alertRules: [], ${args} });`;
const login = (password: string) => `authType: "basic", username: "robot", password: pulumi.secret("${password}")`;
const before = [site("same", login("pw-of-same")), site("changed", `${login("pw-kept-0")}, description: "a"`)].join(
  "\n",
);
const after = [
  site("same", login("pw-of-same")),
  site("changed", `${login("pw-kept-0")}, description: "b"`),
  site("fresh", `${login("pw-of-fresh")}, customHeaders: { all: { "X-Key": pulumi.secret("key-of-fresh") } }`),
  'new te.BgpTest("routes", { prefix: "192.0.2.0/24", alertRules: [] });',
  'const tag = new te.Tag("late", { key: "late", value: "late", objectType: "test" });',
  'new te.HttpServerTest("unknown", { url: "https://u.test", interval: 300, agents: [tag.id], alertRules: [] });',
  site("off", "enabled: false"),
  'new te.HttpServerTest("broken", { url: "https://shop.invalid", interval: 300, agents: ["3", "5"], alertRules: [] });',
].join("\n");

describe("the command test", () => {
  let stack: Deployed;
  const run = (...args: string[]) => runCommand(stack, ["test", "--stack", "dev", ...args]);
  const bodies: Record<string, unknown>[] = [];

  beforeAll(async () => {
    stack = await deployed({ program: before });
    await stack.write(after);
  });
  afterAll(() => stack?.remove());

  it("runs what is new or changed, says why the rest cannot, and changes nothing", async () => {
    const [{ stdout, stderr, code }, calls] = await stack.callsOf(() => run("--json"));
    expect(code, stderr).toBe(7);
    const document = testDocument.parse(JSON.parse(stdout));
    const seen = Object.fromEntries(document.tests.map(({ name, status, reason = "" }) => [name, [status, reason]]));
    expect(seen).toEqual({
      changed: ["passed", ""],
      fresh: ["passed", ""],
      broken: ["failed", ""],
      routes: ["not run", "BGP is seen by monitors, which run no instant tests"],
      unknown: ["not run", "known only after the deployment: agents"],
      off: ["not run", "it is disabled"],
    });
    expect(stderr).toContain("✗ broken  Amsterdam, Netherlands  DNS: Name shop.invalid could not be resolved");
    expect(calls.filter((call) => !/^GET |\/instant$/.test(call))).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("thousandeyes-plan-"))).toEqual([]);
    expect(`${stdout}${stderr}`).not.toMatch(/pw-|key-of/);
  });

  it("sends secrets to the API and to nobody else: those of the state, and those that are new", async () => {
    const { listen } = await import("node:http").then(({ createServer }) => ({ listen: createServer }));
    const server = listen((request, response) => {
      let text = "";
      request.on("data", (part) => {
        text += part;
      });
      request.on("end", async () => {
        if (request.url?.includes("/instant")) bodies.push(JSON.parse(text));
        const headers = { authorization: "Bearer t", "content-type": "application/json" };
        const init = { method: request.method ?? "GET", headers, ...(text && { body: text }) };
        const answer = await stack.emulator.fetch(`http://e.test${request.url}`, init);
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { port: number };
    const env = { TE_API_ENDPOINT: `http://127.0.0.1:${port}/v7` };
    const ran = await runCommand(stack, ["test", "--stack", "dev", "--name", "same", "--name", "fresh"], env);
    server.close();
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("2 tests ran, with 2 results of agents: 2 passed"),
    });
    expect(bodies.map(({ password, customHeaders }) => [password, customHeaders])).toEqual(
      expect.arrayContaining([
        ["pw-of-same", undefined],
        ["pw-of-fresh", { all: { "X-Key": "key-of-fresh" } }],
      ]),
    );
    expect(JSON.stringify(bodies)).not.toContain("[secret]");
  });

  it("fails where nothing ran", async () => {
    expect(await run("--name", "routes")).toMatchObject({ code: 1, stdout: expect.stringContaining("Nothing ran") });
    expect(await run("--name", "nobody")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--name: the program"),
    });
  });

  it("ends at once on Ctrl-C, without a stack trace", async () => {
    const main = join(__dirname, "..", "..", "dist", "cli", "main.js");
    const args = [main, "test", "--stack", "dev", "--name", "broken"];
    const child = spawn(process.execPath, args, { cwd: stack.folder, env: environmentOf(stack) });
    child.stdout.once("data", () => child.kill("SIGINT"));
    const { code, stderr } = await outcome(child);
    expect(code).toBe(1);
    expect(stderr).toBe("Interrupted by SIGINT. Tests that were started run to their end, and nobody looks at them.\n");
  });
});
