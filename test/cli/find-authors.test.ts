import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../cli/drift/compare";
import { findAuthors } from "../../cli/drift/find-authors";
import type { ChangeStatus } from "../../cli/drift/report";
import { openApi } from "../../cli/engine/api";
import { createEmulator, type Emulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";

const AID = "281474976710706";
const WHO = "Emulator User (emulator.user@example.com)";
const DEPLOYED = "2026-01-01T10:00:00.7Z";

let emulator: Emulator;
let now: number;
beforeEach(() => {
  now = Date.parse("2026-01-01T10:00:00Z");
  emulator = createEmulator({ now: () => now, rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", emulator.fetch);
});

const environment = { TE_TOKEN: "t", TE_API_ENDPOINT: "https://e.test/v7" };
const ask = (env: Record<string, string> = environment) => ({ ...openApi(env, {}, () => {}), now });

async function call(method: string, path: string, body?: object): Promise<JsonObject> {
  const init = { method, headers: { authorization: "Bearer t" }, ...(body && { body: JSON.stringify(body) }) };
  const answer = await emulator.fetch(`https://e.test/v7${path}`, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : {};
}

const test = { testName: "shop", url: "https://shop.example.com", interval: 300, agents: [{ agentId: "3" }] };
const rule = {
  ruleName: "slow",
  alertType: "http-server",
  expression: "((responseTime >= 1000 ms))",
  minimumSources: 1,
  roundsViolatingRequired: 2,
  roundsViolatingOutOf: 2,
};

function finding(kind: string, id: unknown, status: ChangeStatus, outputs: JsonObject = {}): Finding {
  const urn = `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:${kind}::it`;
  const change = { name: "it", kind, urn, id: String(id), accountGroupId: AID, status, properties: [] };
  const deployed = { urn, id: String(id), modified: DEPLOYED, outputs: { aid: AID, ...outputs } };
  return { change: { ...change, plannedOp: status === "deleted" ? "create" : "update" }, deployed };
}

const later = (seconds: number) => {
  now += seconds * 1000;
};

describe("who and when", () => {
  it("of an edited test are in the test itself, in one call, and so is its address", async () => {
    const { testId } = await call("POST", "/tests/http-server", test);
    later(60);
    await call("PUT", `/tests/http-server/${testId}`, { interval: 60 });
    emulator.clearCalls();
    const { changes, notes } = await findAuthors([finding("HttpServerTest", testId, "edited")], ask());
    expect(changes[0]).toMatchObject({ by: WHO, at: "2026-01-01T10:01:00Z", source: "object" });
    expect(changes[0]?.link).toBe(`https://e.test/v7/tests/http-server/${testId}`);
    expect(notes).toEqual([]);
    expect(emulator.calls().map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v7/tests/http-server/${testId}`,
    ]);
  });

  it("of a rule, which does not have them, are in the activity log", async () => {
    const { ruleId } = await call("POST", "/alerts/rules", rule);
    later(60);
    await call("PUT", `/alerts/rules/${ruleId}`, { ...rule, severity: "info" });
    const { changes } = await findAuthors([finding("AlertRule", ruleId, "edited", { ruleName: "slow" })], ask());
    expect(changes[0]).toMatchObject({ by: WHO, at: "2026-01-01T10:01:00Z", source: "activity log" });
  });

  it("of what was deleted are in the activity log: one reading of it serves all", async () => {
    const made = [await call("POST", "/tests/http-server", test)];
    made.push(await call("POST", "/tests/http-server", { ...test, testName: "other" }));
    const ids = made.map(({ testId }) => testId);
    for (const id of ids) {
      later(60);
      await call("DELETE", `/tests/http-server/${id}`);
    }
    emulator.clearCalls();
    const { changes } = await findAuthors(
      ids.map((id) => finding("HttpServerTest", id, "deleted")),
      ask(),
    );
    expect(changes.map(({ by, at }) => [by, at])).toEqual([
      [WHO, "2026-01-01T10:01:00Z"],
      [WHO, "2026-01-01T10:02:00Z"],
    ]);
    expect(emulator.calls().map(({ path }) => path)).toEqual(["/v7/audit-user-events"]);
  });

  it("of a tag that was taken off are in the activity log", async () => {
    const { testId } = await call("POST", "/tests/http-server", test);
    const { id } = await call("POST", "/tags", { key: "team", value: "web", objectType: "test", accessType: "all" });
    const assignments = [{ id: testId, type: "test" }];
    await call("POST", `/tags/${id}/assign`, { assignments });
    later(60);
    await call("POST", `/tags/${id}/unassign`, { assignments });
    const { changes } = await findAuthors([finding("TagAssignment", id, "edited")], ask());
    expect(changes[0]).toMatchObject({ at: "2026-01-01T10:01:00Z", source: "activity log" });
  });

  it("are not known where the last change was our own: somebody else did it, and left no trace", async () => {
    const { testId } = await call("POST", "/tests/http-server", test);
    await call("PUT", `/tests/http-server/${testId}`, { interval: 60 });
    const { changes } = await findAuthors([finding("HttpServerTest", testId, "edited")], ask());
    expect(changes[0]).not.toHaveProperty("by");
    expect(changes[0]).toHaveProperty("link");
  });

  it("are not known, with the reason, where the token may not ask", async () => {
    emulator.fault({ path: "/v7/audit-user-events", effect: { status: 403 } });
    const { changes, notes } = await findAuthors([finding("HttpServerTest", "1", "deleted")], ask());
    expect(changes[0]).not.toHaveProperty("by");
    expect(notes).toEqual([expect.stringContaining("GET /audit-user-events answered 403")]);
  });

  it("are asked of a hundred objects at most, and the report says so", async () => {
    const many = Array.from({ length: 150 }, (_, index) => finding("HttpServerTest", 900_000 + index, "edited"));
    const { notes } = await findAuthors(many, ask());
    expect(notes).toEqual(["Authors and times were looked up for only 100 of 150 edited objects."]);
    expect(emulator.calls()).toHaveLength(101);
  });

  it("costs one refused login, not one for each object", async () => {
    emulator = createEmulator({ tokens: ["right"] });
    vi.stubGlobal("fetch", emulator.fetch);
    const many = Array.from({ length: 20 }, (_, index) => finding("HttpServerTest", index + 1, "edited"));
    const { notes } = await findAuthors(many, ask());
    expect(notes[0]).toContain("answered 401");
    expect(emulator.calls().length).toBeLessThanOrEqual(2);
  });
});

describe("where to ask", () => {
  it("says the environment first, then what is no secret in the stack's configuration", () => {
    const config = { "thousandeyes:apiEndpoint": "https://c.test/v7", "thousandeyes:token": "[secret]" };
    expect(openApi({ TE_TOKEN: "t" }, config, () => {}).apiEndpoint).toBe("https://c.test/v7");
    expect(openApi(environment, config, () => {}).apiEndpoint).toBe("https://e.test/v7");
    const base = { TE_TOKEN: "t", TE_BASE_URL: "http://127.0.0.1:4010" };
    expect(openApi(base, config, () => {}).apiEndpoint).toBe("http://127.0.0.1:4010/v7");
  });

  it("is nowhere without a token: that of the configuration is a secret, and stays one", () => {
    expect(() => openApi({}, { "thousandeyes:token": "[secret]" }, () => {})).toThrow("no ThousandEyes token");
  });
});
