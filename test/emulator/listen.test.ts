import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, get } from "node:http";
import { createConnection } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, type Listening, listen } from "../../emulator";
import { HTTP } from "./client";

const headers = { authorization: "Bearer t", "content-type": "application/json" };

// These tests are about the wire itself.
beforeAll(() => nock.enableNetConnect("127.0.0.1"));
afterAll(() => nock.disableNetConnect());

describe("listening", () => {
  let open: Listening | undefined;
  afterEach(() => open?.close());

  it("serves the same account on 127.0.0.1", async () => {
    const emulator = createEmulator();
    open = await listen(emulator);
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v7$/);
    const made = await fetch(`${open.url}/tests/http-server`, { method: "POST", headers, body: JSON.stringify(HTTP) });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toContain(open.url);
    expect(emulator.calls()).toMatchObject([{ method: "POST", path: "/v7/tests/http-server", status: 201 }]);
  });

  it.each(["before", "after"] as const)("breaks the connection for good on reset %s", async (reset) => {
    const emulator = createEmulator();
    open = await listen(emulator);
    emulator.fault({ effect: { reset } });
    const { hostname, port } = new URL(open.url);
    const socket = createConnection(Number(port), hostname);
    socket.write(`GET /v7/tests HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\n\r\n`);
    const [error] = await once(socket, "error");
    expect(error).toMatchObject({ code: "ECONNRESET" });
  });

  it("leaves the process its own Request and Response", async () => {
    const before = [Request, Response];
    open = await listen(createEmulator());
    expect([Request, Response]).toEqual(before);
  });

  it("closes at once although connections are kept alive", async () => {
    const { url, close } = await listen(createEmulator());
    const agent = new Agent({ keepAlive: true });
    await new Promise((done) =>
      get(`${url}/tests`, { agent, headers }, (response) => response.resume().on("end", done)),
    );
    const from = Date.now();
    await close();
    expect(Date.now() - from).toBeLessThan(1000);
    agent.destroy();
  });
});

const main = join(__dirname, "../../dist/cli/main.js");

// Left out where nothing is built yet, so that the unit tests run alone; `npm test` builds first.
describe.skipIf(!existsSync(main))("the command (built)", () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill("SIGKILL"));

  const run = (...args: string[]) => {
    child = spawn(process.execPath, [main, "emulator", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    return child as ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };
  };

  it("says where it listens on its first line, takes its options, and ends by SIGTERM", async () => {
    const emulator = run("--token", "a", "--token", "b", "--tests", "3");
    const [line] = (await once(createInterface(emulator.stdout), "line")) as [string];
    expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\/v7$/);
    const url = line.replace("listening on ", "");
    const reply = await fetch(`${url}/tests`, { headers: { authorization: "Bearer b" } });
    const { tests } = (await reply.json()) as { tests: { savedEvent: boolean }[] };
    expect(tests.filter(({ savedEvent }) => !savedEvent)).toHaveLength(3);
    expect((await fetch(`${url}/tests`, { headers: { authorization: "Bearer c" } })).status).toBe(401);
    emulator.kill("SIGTERM");
    expect(await once(emulator, "exit")).toEqual([0, null]);
  });

  it("serves ACS Monitor at an address without its base path, which its clients add", async () => {
    const login = { email: "ops@example.com", password: "right" };
    const emulator = run(
      "--api",
      "acs-monitor",
      ...Object.entries(login).flatMap(([key, value]) => [`--${key}`, value]),
    );
    const [line] = (await once(createInterface(emulator.stdout), "line")) as [string];
    expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    const url = `${line.replace("listening on ", "")}/api/v1/auth/login`;
    const post = (body: unknown) => fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    expect((await post(login)).status).toBe(200);
    expect((await post({ ...login, password: "wrong" })).status).toBe(422);
  });

  it.each([
    [["--port", "abc"], "whole number from 0 to 65535"],
    [["--rate-limit", "0"], "whole number from 1 on"],
    [["--colour"], "unknown option"],
  ])("refuses %j", async (args, text) => {
    const emulator = run(...args);
    let errors = "";
    emulator.stderr.on("data", (chunk: Buffer) => {
      errors += chunk;
    });
    const [code] = await once(emulator, "close");
    expect([code, errors]).toEqual([1, expect.stringContaining(text)]);
  });
});
