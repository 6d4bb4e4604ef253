import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";
import { start, testsOf } from "./client";

describe("R006 the rate limit", () => {
  it("is told with every answer, and says 429 when it is used up", async () => {
    let now = 1_000_000;
    const client = start({ rateLimit: 2, rateWindow: 10, now: () => now });
    const { headers } = await client.get("/tests");
    expect(headers.get("x-organization-rate-limit-limit")).toBe("2");
    expect(headers.get("x-organization-rate-limit-remaining")).toBe("1");
    expect(headers.get("x-organization-rate-limit-reset")).toBe("1010");
    await client.del("/tests/http-server/1");
    now += 4_000;
    const refused = await client.get("/tests");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "6"]);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    now += 6_000;
    expect((await client.get("/tests")).status).toBe(200);
  });

  it("costs a refused login nothing", async () => {
    const emulator = createEmulator({ rateLimit: 1 });
    expect((await emulator.fetch("http://e/v7/tests")).headers.get("x-organization-rate-limit-remaining")).toBe("1");
  });
});

describe("tokens", () => {
  const status = async (emulator: ReturnType<typeof createEmulator>, authorization?: string) =>
    (await emulator.fetch("http://e/v7/tests", authorization ? { headers: { authorization } } : {})).status;

  it("R029 no bearer is a 401 in its own words", async () => {
    const response = await createEmulator().fetch("http://e/v7/tests");
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: "invalid_token", error_description: expect.any(String) },
    ]);
  });

  it("every bearer is welcome, until tokens are named", async () => {
    expect(await status(createEmulator(), "Bearer x")).toBe(200);
    const strict = createEmulator({ tokens: ["right", "also"] });
    expect([
      await status(strict, "Bearer also"),
      await status(strict, "Bearer x"),
      await status(strict, "Basic right"),
    ]).toEqual([200, 401, 401]);
  });

  it("ten failed logins lock an address out for an hour, whatever it says then", async () => {
    let now = 0;
    const emulator = createEmulator({ lockout: true, now: () => now });
    for (let time = 0; time < 10; time += 1) expect(await status(emulator)).toBe(401);
    expect(await status(emulator, "Bearer x")).toBe(403);
    now += 3_600_000;
    expect(await status(emulator, "Bearer x")).toBe(200);
  });

  it("nine in an hour, and one after it, do not", async () => {
    let now = 0;
    const emulator = createEmulator({ lockout: true, now: () => now });
    for (let time = 0; time < 9; time += 1) await status(emulator);
    now += 3_600_000;
    expect([await status(emulator), await status(emulator, "Bearer x")]).toEqual([401, 200]);
  });
});

describe("the seeds", () => {
  it("--tests makes tests, rules for every twentieth and tags for every fiftieth, spread over them", async () => {
    const client = start({ tests: 100 });
    const tests = await testsOf(client, "/tests/http-server");
    const { tags } = (await client.get("/tags?expand=assignments")).body;
    expect(tests).toHaveLength(100);
    const own = tags.filter(({ builtIn }: { builtIn: boolean }) => !builtIn);
    expect(own.map(({ assignments }: { assignments: unknown[] }) => assignments.length)).toEqual([50, 50]);
    const { alertRules } = (await client.get("/alerts/rules")).body;
    const rules = alertRules.filter(({ ruleName }: { ruleName: string }) => ruleName.startsWith("Seeded"));
    expect(rules).toHaveLength(5);
    expect((await client.get(`/alerts/rules/${rules[0].ruleId}`)).body.testIds).toHaveLength(20);
  });

  it("two emulators begin alike", async () => {
    const list = async () => (await start({ tests: 60, now: () => 0 }).get("/tests")).body;
    expect(await list()).toEqual(await list());
  });
});
