import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";
import { EFFECTS } from "../../emulator/server/effects";
import { HTTP, made, SECOND, start, testsOf } from "./client";

const control = (emulator: ReturnType<typeof createEmulator>, method: string, path: string, body?: unknown) =>
  emulator.fetch(`http://e/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

describe("the control API", () => {
  it("lists the calls and forgets them, and is none itself", async () => {
    const client = start();
    await client.get(`/tests?aid=${SECOND}&expand=agent`);
    await client.get("/tags");
    const read = async () => (await control(client.emulator, "GET", "calls")).json();
    expect(await read()).toEqual({
      calls: [
        { method: "GET", path: "/v7/tests", query: `aid=${SECOND}&expand=agent`, status: 200, aid: SECOND },
        { method: "GET", path: "/v7/tags", query: "", status: 200 },
      ],
      total: 2,
    });
    await control(client.emulator, "DELETE", "calls");
    expect(await read()).toEqual({ calls: [], total: 0 });
  });

  it("orders faults and cancels them", async () => {
    const client = start();
    await control(client.emulator, "POST", "faults", { path: "/v7/tests", effect: { status: 502 } });
    expect((await client.get("/tests")).status).toBe(502);
    await control(client.emulator, "DELETE", "faults");
    expect((await client.get("/tests")).status).toBe(200);
  });

  it("resets everything: objects, ids, calls, faults, rate and lockout", async () => {
    const client = start({ rateLimit: 2, lockout: true, now: () => 0 });
    const { testId } = await made(client, "/tests/http-server", HTTP);
    for (let time = 0; time < 10; time += 1) await client.emulator.fetch("http://e/v7/tests");
    await control(client.emulator, "POST", "faults", { effect: { status: 500 } });
    await control(client.emulator, "POST", "reset");
    expect(client.emulator.calls()).toEqual([]);
    expect(await testsOf(client)).toEqual([]);
    expect((await made(client, "/tests/http-server", HTTP)).testId).toBe(testId);
  });

  it.each([
    ["not JSON", "{", "not JSON"],
    ["no effect", {}, "effect is missing"],
    ["two effects", { effect: { status: 500, delay: 1 } }, "exactly one of"],
    ["an unknown effect", { effect: { explode: true } }, "exactly one of"],
    ["a wrong value", { effect: { reset: "during" } }, '"before" or "after"'],
    ["a wrong path", { path: "tests", effect: { status: 500 } }, "begin with /v7"],
    ["no times", { times: 0, effect: { status: 500 } }, "from 1 on"],
    ["no object", [1], "a fault is an object"],
    ["a wrong method", { method: 1, effect: { status: 500 } }, "method must be a text such as PUT"],
    ["a status that is none", { effect: { status: 99 } }, "effect status needs a status from 200 to 599"],
    ["headers that are none", { effect: { status: 500, headers: "x" } }, "headers must be an object"],
    ["fields that are no names", { effect: { omit: [1] } }, "effect omit needs a list of field names"],
    ["a key the effect does not take", { effect: { delay: 1, body: {} } }, 'effect delay takes no "body"'],
    ["a misspelt key", { patch: "/v7", effect: { status: 500 } }, 'no "patch"'],
  ])("refuses a fault with %s", async (_name, body, text) => {
    const response = await control(createEmulator(), "POST", "faults", body);
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
      400,
      expect.stringContaining(text),
    ]);
  });

  it("says what it knows when it is asked for something else", async () => {
    const response = await control(createEmulator(), "GET", "nothing");
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("POST reset")]);
  });
});

describe("the page of the emulator", () => {
  it("has the effects of a fault as the code has them", () => {
    const page = readFileSync(join(__dirname, "../../emulator/README.md"), "utf8");
    const [, table = ""] = page.split(/^\| effect .*\n.*\n/m);
    const rows = table
      .split("\n\n")[0]
      ?.split("\n")
      .map((row) => row.split("|").map((cell) => cell.trim()));
    expect(rows?.map(([, example, about]) => [example, about])).toEqual(
      Object.values(EFFECTS).map(({ example, about }) => [`\`${example}\``, about]),
    );
  });
});
