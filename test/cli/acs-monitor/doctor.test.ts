import { describe, expect, it } from "vitest";
import { acsMonitor } from "../../../cli/doctor/acs-monitor";
import type { AcsMonitorEmulatorOptions } from "../../../emulator";
import { newInstall } from "./install";

const monitor = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/acsmonitor:Monitor::web";
const LOGIN = { ACSMON_EMAIL: "noc@example.com", ACSMON_PASSWORD: "p4ssw0rd" };

/** What doctor finds of an install, and how many calls that took. */
async function found(env: Record<string, string>, { urns = [monitor], ...options }: Wanted = {}) {
  const { calls } = newInstall(options);
  const stack = { findings: [], config: {}, resources: urns.map((urn) => ({ urn, type: "" })) };
  const findings = await acsMonitor(stack, { ACSMON_BASE_URL: "https://monitor.test", ...env });
  expect(JSON.stringify(findings)).not.toMatch(/t0ken|p4ssw0rd/);
  return { findings, calls: calls() };
}
type Wanted = AcsMonitorEmulatorOptions & { urns?: string[] };

describe("doctor, of ACS Monitor", () => {
  it("says with what it got in, and as whom, by one call", async () => {
    const { findings, calls } = await found({ ACSMON_TOKEN: "t0ken" });
    expect(findings).toEqual([
      { check: "stack", status: "good", found: "1 of them of ACS Monitor" },
      {
        ...{ check: "acs-monitor", status: "good" },
        found: "https://monitor.test/api/v1 accepts the token from ACSMON_TOKEN, as admin@example.com",
      },
    ]);
    expect(calls).toEqual(["GET /auth/me"]);
  });

  it("M03 logs in once, and sends nothing after a refused login or token", async () => {
    expect((await found(LOGIN)).findings[1]?.found).toContain("accepts the login");
    for (const env of [LOGIN, { ACSMON_TOKEN: "t0ken" }]) {
      const { findings, calls } = await found(env, { tokens: ["other"], password: "other" });
      expect(findings[1]).toMatchObject({ status: "trouble", found: expect.stringContaining("answered 4") });
      expect(calls).toHaveLength(1);
    }
  });

  it("names the setting that is missing or wrong, and sends nothing", async () => {
    const none = await found({});
    expect(none.findings[1]).toMatchObject({ status: "trouble", found: expect.stringContaining("ACSMON_TOKEN") });
    const wrong = await found({ ACSMON_TOKEN: "t0ken", ACSMON_BASE_URL: "monitor" });
    expect(wrong.findings[1]).toMatchObject({ status: "trouble", found: expect.stringContaining("ACSMON_BASE_URL") });
    expect([...none.calls, ...wrong.calls]).toEqual([]);
  });

  it("advises to verify certificates", async () => {
    const { findings } = await found({ ACSMON_TOKEN: "t0ken", ACSMON_VERIFY_TLS: "off" });
    expect(findings.map(({ status }) => status)).toEqual(["good", "advice", "good"]);
  });

  it("is not looked at where neither the stack nor a setting has it", async () => {
    const nothing = { ACSMON_TOKEN: "t0ken", ACSMON_BASE_URL: "" };
    expect((await found(nothing, { urns: [] })).findings).toEqual([]);
    expect((await found({ ACSMON_TOKEN: "t0ken" }, { urns: [] })).findings).toHaveLength(1);
  });
});
