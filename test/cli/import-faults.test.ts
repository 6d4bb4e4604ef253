import { beforeEach, describe, expect, it, vi } from "vitest";
import { openApi } from "../../cli/engine/api";
import { readAccount } from "../../cli/import/read-account";
import type { Selection } from "../../cli/import/selection";
import { thousandEyesSource as source } from "../../cli/import/sources/thousandeyes";
import { createEmulator, type Emulator } from "../../emulator";

let emulator: Emulator;
beforeEach(() => {
  emulator = createEmulator({ tests: 100, rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => emulator.fetch(url, init));
});

const env = { TE_TOKEN: "t", TE_API_ENDPOINT: "https://api.test/v7", TE_PACING: "off" };

async function read(selection: Selection = {}) {
  const { connection } = openApi(env, {}, () => {});
  const api = connection.within(await connection.scope());
  return readAccount(api, { source, selection, isInStack: () => false, scopeArgs: {} }, () => {});
}

describe("an import whose reading meets a fault", () => {
  it.each([
    ["/v7/tests/http-server", "testId"],
    ["/v7/alerts/rules", "ruleId"],
    ["/v7/tags", "id"],
    ["/v7/agents", "agentId"],
  ])("refuses a list %s whose items lack %s: they would be missing in silence", async (path, id) => {
    emulator.fault({ path, effect: { omit: [id] } });
    await expect(read()).rejects.toThrow(`GET ${path.slice(3)}: an item of the answer lacks ${id}`);
  });

  it("refuses an answer without the name, which every object has", async () => {
    emulator.fault({ path: "/v7/tests/http-server/", effect: { omit: ["testName"] } });
    await expect(read()).rejects.toThrow("the API's answer lacks testName");
  });

  it("lists what was deleted while the account was read", async () => {
    const { items } = await listed();
    emulator.fault({ path: `/v7/tests/http-server/${items[3]?.testId}`, effect: { status: 404 } });
    const { leftOut, imported } = await read();
    expect(leftOut).toContainEqual({
      kind: "HttpServerTest",
      id: items[3]?.testId,
      name: items[3]?.testName,
      why: "was deleted while the account was read",
    });
    expect(imported.filter(({ definition }) => definition.kind === "HttpServerTest")).toHaveLength(items.length - 1);
  });

  it("says so where the list of a type lacks tests that the list of all tests shows", async () => {
    emulator.fault({ path: "/v7/tests/http-server", effect: { omit: ["tests"] } });
    const { withoutKind } = await read();
    const why = "GET /tests shows 100 that GET /tests/http-server does not. Run this again.";
    expect(withoutKind).toContainEqual({ what: "http-server tests", count: undefined, why });
  });

  it("says what the token may not read, and goes on: few users may read roles", async () => {
    emulator.fault({ path: "/v7/roles", effect: { status: 403 } });
    const { withoutKind, imported } = await read();
    const why = expect.stringContaining("GET /roles answered 403");
    expect(withoutKind).toContainEqual({ what: "Role", count: undefined, why });
    expect(imported.length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ["what is asked for", "/v7/roles", { type: ["Role"] }],
    ["anything at all", "/v7/", {}],
  ])("ends where the token may not read %s", async (_, path, selection) => {
    emulator.fault({ method: "GET", path: "/v7/account-groups", times: 1, effect: { delay: 0 } });
    emulator.fault({ path, effect: { status: 403 } });
    await expect(read(selection)).rejects.toThrow("answered 403");
  });

  it("stops after the first failure: the rest of a large account would take minutes, for nothing", async () => {
    emulator.fault({ path: "/v7/tests/http-server/", effect: { status: 500 } });
    await expect(read()).rejects.toThrow("answered 500");
    await new Promise((done) => setTimeout(done, 200));
    const reads = emulator.calls().filter(({ path }) => path.startsWith("/v7/tests/http-server/"));
    expect(reads.length).toBeLessThan(50);
  });
});

async function listed() {
  const { connection } = openApi(env, {}, () => {});
  const items = await connection.within(await connection.scope()).list("/tests/http-server", "tests");
  return { items: items.filter(({ savedEvent }) => !savedEvent) };
}
