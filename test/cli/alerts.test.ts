import { beforeEach, describe, expect, it, vi } from "vitest";
import { isUnsuppressed } from "../../cli/alerts/is-unsuppressed";
import { listAlerts, readAlert } from "../../cli/alerts/list-alerts";
import { lasted, markdownOf, textOf } from "../../cli/alerts/print";
import { type AlertsDocument, alertsDocument, type ShownAlert } from "../../cli/alerts/schema";
import { alertsCommand } from "../../cli/commands/alerts";
import { openApi } from "../../cli/engine/api";
import { createEmulator, type Emulator } from "../../emulator";
import type { Api } from "../../provider/core/api";
import { parsed } from "./parsed";

const AID = "281474976710706";
const NOW = Date.parse("2026-11-27T12:00:00Z");

let emulator: Emulator;
let api: Api;
beforeEach(async () => {
  emulator = createEmulator({ now: () => NOW, tests: 100, rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", emulator.fetch);
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: "https://e.test/v7" }, {}, () => {});
  api = connection.within(await connection.scope());
});

async function raise(body: object): Promise<string> {
  const init = { method: "POST", body: JSON.stringify(body) };
  const answer = await (await emulator.fetch("https://e.test/_emulator/alerts", init)).json();
  return (answer as { alert: { id: string } }).alert.id;
}

const testNamed = async (name: string) =>
  String((await api.lists.get("/tests", "tests")).find(({ testName }) => testName === name)?.testId);

const documentOf = (alerts: ShownAlert[]): AlertsDocument =>
  alertsDocument.parse({ version: 1, accountGroupId: AID, exitCode: 0, alerts });

describe("alerts", () => {
  it("are the active ones, with the names of their rules and tests, in three calls", async () => {
    await raise({ testId: await testNamed("Seeded test 0001"), severity: "critical" });
    api.lists.clear();
    emulator.clearCalls();
    const found = documentOf(await listAlerts(api, {})).alerts;
    expect(emulator.calls().map(({ path }) => path)).toEqual(["/v7/alerts", "/v7/alerts/rules", "/v7/tests"]);
    expect(found.map(({ alertState }) => alertState)).toEqual(["trigger", "trigger", "trigger"]);
    expect(found[0]).toMatchObject({
      ...{ alertSeverity: "critical", alertType: "http-server", startDate: "2026-11-27T12:00:00Z", violationCount: 2 },
      ...{ test: { testName: "Seeded test 0001" }, rule: { ruleName: "Default HTTP Alert Rule 2.0" } },
    });
  });

  it("of a period are the cleared ones, too, and R227 its window has a unit", async () => {
    const states = async (filter: object) =>
      (await listAlerts(api, filter)).map(({ alertType, alertState }) => [alertType, alertState]);
    expect(await states({ window: "12h" })).toContainEqual(["end-to-end-server", "clear"]);
    expect(await states({ startDate: "2026-11-01T00:00:00Z", endDate: "2026-11-08T00:00:00Z" })).toEqual([
      ["dns-server", "trigger"],
    ]);
    expect(emulator.calls().map(({ query }) => query)).toContain(`window=12h&aid=${AID}`);
  });

  it("are chosen by rule, test, tag and severity, by names or ids, and what nothing has is named", async () => {
    const [one, two] = [await testNamed("Seeded test 0001"), await testNamed("Seeded test 0002")];
    const ids = [await raise({ testId: one, severity: "critical" }), await raise({ testId: two })];
    const found = async (filter: object) => (await listAlerts(api, filter)).map(({ id }) => id);
    expect(await found({ test: ["Seeded test 0001"] })).toEqual([ids[0]]);
    expect(await found({ test: [two] })).toEqual([ids[1]]);
    expect(await found({ test: [one, "Seeded test 0002"], severity: ["critical"] })).toEqual([ids[0]]);
    expect(await found({ tag: ["seeded=tag-1"] })).toEqual([ids[0]]);
    expect(await found({ rule: ["Default DNS Server Alert Rule 2.0"] })).toHaveLength(1);
    await expect(found({ rule: ["Default DNS Servr Alert Rule 2.0"] })).rejects.toThrow(
      `--rule: there is no alert rule with the name or id "Default DNS Servr Alert Rule 2.0" in account group ${AID}. Did you mean "Default DNS Server`,
    );
    // R226: a snapshot is no test.
    await expect(found({ test: ["Checkout"] })).rejects.toThrow("--test: there is no test");
  });

  it("are read to the last page", async () => {
    const testId = await testNamed("Seeded test 0001");
    for (let count = 0; count < 2500; count += 1) await raise({ testId });
    expect(await listAlerts(api, { window: "1h" })).toHaveLength(2502);
  });

  it("show ids where neither rules nor tests may be read", async () => {
    const testId = await testNamed("Seeded test 0001");
    await raise({ testId });
    api.lists.clear();
    for (const path of ["/v7/alerts/rules", "/v7/tests"]) emulator.fault({ path, effect: { status: 403 } });
    expect((await listAlerts(api, {}))[0]).toMatchObject({ test: { testId } });
  });
});

describe("one alert", () => {
  it("has its agents or monitors, and what they measured", async () => {
    const testId = await testNamed("Seeded test 0001");
    const id = await raise({ testId, sources: ["3", "101"], metrics: "Loss: 40%", suppressed: true });
    const one = await readAlert(api, id);
    expect(one.rule?.ruleName).toBe("Default HTTP Alert Rule 2.0");
    expect(textOf(documentOf([one]))).toMatchInlineSnapshot(`
      "id                                    severity  state               test              rule                         lasted  sources  began                    type
      7e57ab1e-0000-4000-8000-000000000006  minor     active, suppressed  Seeded test 0001  Default HTTP Alert Rule 2.0     0 s        2  2026-11-27 12:00:00 UTC  http-server

      agent or monitor  id   state   at start   at end
      Singapore         3    active  Loss: 40%  Loss: 40%
      Seattle, WA       101  active  Loss: 40%  Loss: 40%
      "
    `);
  });

  it("that does not exist is an error", async () => {
    const id = "7e57ab1e-0000-4000-8000-00000000ffff";
    await expect(readAlert(api, id)).rejects.toThrow(`--id: there is no alert ${id} in account group ${AID}.`);
  });
});

describe("what is printed", () => {
  const alert: ShownAlert = {
    ...{ id: "1", alertType: "bgp", alertState: "clear", alertSeverity: "major", suppressed: false },
    ...{ startDate: "2026-11-27T12:00:00Z", duration: 7500 },
    test: { testId: "7", testName: "a|b\u001b[31m\nc" },
  };

  it("has no control characters and no foreign markup, and fits the terminal", () => {
    expect(textOf(documentOf([alert]), 40)).toMatchInlineSnapshot(`
      "1 alert, 0 active.

      id  severity  state    test        rule…
      1   major     cleared  a|b [31m c      …
      "
    `);
    expect(markdownOf(documentOf([alert]))).toContain("| 1 | major | cleared | a\\|b \\[31m c |  | 2 h 5 min |");
    expect(textOf(documentOf([]))).toBe("No alerts.\n");
  });

  it.each([
    [0, "0 s"],
    [59, "59 s"],
    [60, "1 min"],
    [7500, "2 h 5 min"],
    [86_400 * 20 + 3599, "20 d"],
  ])("says how long %i seconds are", (seconds, text) => expect(lasted(seconds)).toBe(text));
});

describe("the options", () => {
  const options = (...args: string[]) => parsed(alertsCommand(), args);

  it("take a period, as the API wants it", () => {
    expect(options("--window", "12h")).toMatchObject({ window: "12h" });
    expect(options("--start-date", "2026-01-02", "--end-date", "2026-01-02T03:04+02:00")).toMatchObject({
      ...{ startDate: "2026-01-02T00:00:00Z", endDate: "2026-01-02T01:04:00Z" },
    });
    expect(options("--start-date", "2026-01-02T03:04")).toMatchObject({ startDate: "2026-01-02T03:04:00Z" });
    expect(options("--severity", "MAJOR", "--severity", "info")).toMatchObject({ severity: ["major", "info"] });
  });

  it.each([
    [["--window", "12"], "a number with its unit"],
    [["--window", "0h"], "a number with its unit"],
    [["--window", "12H"], "a number with its unit"],
    [["--start-date", "yesterday"], "It must be a time"],
    [["--start-date", "2026-02-30"], "It must be a time"],
    [["--start-date", "2026-13-01"], "It must be a time"],
    [["--end-date", "2026-01-01"], "--end-date needs a --start-date"],
    [["--start-date", "2999-01-01"], "is not before now"],
    [["--start-date", "2026-01-02", "--end-date", "2026-01-02"], "is not before --end-date"],
    [["--window", "1h", "--start-date", "2026-01-01"], "cannot be used with"],
    [["--id", "rules"], "the id of an alert"],
    [["--id", "7e57ab1e-0000-4000-8000-000000000001", "--tag", "a=b"], "cannot be used with"],
    [["--severity", "bad"], "It must be info"],
  ])("refuse %j", (args, text) => expect(() => options(...args)).toThrow(text));
});

it.each([
  ["trigger", false, true],
  ["trigger", true, false],
  ["clear", false, false],
])("--strict is about active alerts that nothing silences: %s, suppressed %s", (alertState, suppressed, counts) => {
  expect(isUnsuppressed({ alertState, suppressed })).toBe(counts);
});
