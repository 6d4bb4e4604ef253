import { beforeEach, describe, expect, it, vi } from "vitest";
import { openApi } from "../../cli/engine/api";
import { CHECKS } from "../../cli/report/checks/checks";
import { documentOf } from "../../cli/report/document";
import { markdownOf, textOf } from "../../cli/report/print";
import { DEFINITIONS, readAccount } from "../../cli/report/read-account";
import { reportDocument } from "../../cli/report/schema";
import { accountInDisorder, NOW } from "./account-in-disorder";

const EVERYTHING = { rules: true, types: new Set(DEFINITIONS.keys()) };

let client: Awaited<ReturnType<typeof accountInDisorder>>["client"];
let ids: Record<string, string>;

beforeEach(async () => {
  ({ client, ids } = await accountInDisorder());
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => client.emulator.fetch(url, init));
});

async function read(wanted = EVERYTHING) {
  const env = { TE_TOKEN: "t", TE_API_ENDPOINT: "https://api.test/v7", TE_PACING: "off" };
  const { connection } = openApi(env, {}, () => {});
  return readAccount(connection.within(await connection.scope()), wanted, NOW);
}

async function report(ignored: string[] = [], wanted = EVERYTHING) {
  const options = { scope: "1", ignored: new Set(ignored), isStrict: true };
  return reportDocument.parse(documentOf(await read(wanted), options));
}

/** The findings of a check: name, id as it was made, and what is said. */
const found = ({ findings }: Awaited<ReturnType<typeof report>>, check: string) =>
  findings.filter((one) => one.check === check).map(({ name, id, detail }) => [name, id, detail]);

describe("what is not in order", () => {
  it("is found, each thing once, with its id, and nothing that is in order", async () => {
    const document = await report();
    const of = (check: string) => found(document, check);
    const tests = (check: string) => of(check).map(([name, id, detail]) => [name, id === ids[name as string], detail]);
    expect(tests("unwatched-tests")).toEqual([
      ["unwatched", true, "http-server, no alert rule"],
      ["switched off alerts", true, "http-server, its alerts are off"],
    ]);
    expect(tests("single-agent-tests")).toEqual([
      ["alone", true, 'http-server, only Singapore; the rule "wants two" needs more agents and never fires'],
    ]);
    expect(tests("long-disabled-tests")).toEqual([
      ["off for long", true, "http-server, disabled and unchanged since 2026-10-18, 40 days"],
    ]);
    expect(tests("untraced-tests")).toEqual([["untraced", true, "http-server, no distributed tracing"]]);
    expect(tests("endless-windows")).toEqual([["day after day", true, "2 tests, no gap, without end"]]);
    expect(tests("silent-rules")).toContainEqual(["silent", true, "http-server, watches 1 test"]);
    expect(of("silent-rules").map(([name]) => name)).not.toContain("watches nothing");
    expect(of("offline-agents")).toEqual([
      ["office-berlin-1", "281474976730001", "disabled; 1 test, 1 of them on no other that is online"],
      ["datacenter-cluster", "281474976730003", "1 of its 2 members offline; 1 test"],
      ["branch", "281474976730004", "offline, last seen 2026-11-25; 2 tests, 1 of them on no other that is online"],
    ]);
    expect(of("names-in-case-only")).toEqual([
      ["SHOP", ids.SHOP, `like "Shop" (${ids.Shop})`],
      ["team=Web", ids.Web, `like "team=web" (${ids.web})`],
    ]);
    expect(document.exitCode).toBe(7);
  });

  it("is read with the lists, a call for each alert rule, and two where a list or a window needs another look", async () => {
    await read();
    const calls = client.emulator.calls().map(({ path }) => path.replace("/v7", "").replace(/\d{5,}/, "ID"));
    expect(calls.filter((path) => path === "/alerts/rules/ID")).toHaveLength(20);
    expect(calls.filter((path) => path !== "/alerts/rules/ID").sort()).toEqual([
      ...[
        "/account-groups",
        "/account-groups",
        "/agents",
        "/alert-suppression-windows",
        "/alert-suppression-windows/ID",
      ],
      ...["/alert-suppression-windows/ID", "/alerts/rules", "/tags", "/tests"],
      ...["/tests/bgp", "/tests/http-server", "/tests/http-server/ID", "/tests/page-load"],
    ]);
  });

  it("costs ten calls where nothing is wanted of the rules", async () => {
    const document = await report(["unwatched-tests", "silent-rules"], {
      rules: false,
      types: new Set(["http-server"]),
    });
    expect(client.emulator.calls()).toHaveLength(10);
    expect(document.checks.filter(({ state }) => state === "ignored")).toHaveLength(2);
    expect(found(document, "unwatched-tests")).toEqual([]);
  });

  it("is not said of what the token may not read, and the reader is told", async () => {
    client.emulator.fault({ path: "/v7/alerts/rules", effect: { status: 403 } });
    client.emulator.fault({ path: "/v7/alert-suppression-windows", effect: { status: 403 } });
    const document = await report();
    const unknown = document.checks.filter(({ state }) => state === "unknown").map(({ id }) => id);
    expect(unknown).toEqual(["unwatched-tests", "silent-rules", "endless-windows"]);
    expect(textOf(document)).toContain(`this token what it needs: ${unknown.join(", ")}.`);
    expect(found(document, "single-agent-tests")).toHaveLength(1);
  });

  it("is not said of rules that do not tell their tests, as long as a test tells of a rule", async () => {
    client.emulator.fault({ path: "/v7/alerts/rules/", effect: { omit: ["tests", "testIds"] } });
    const { checks } = await report();
    expect(checks.filter(({ state }) => state === "unknown").map(({ id }) => id)).toEqual([
      ...["unwatched-tests", "silent-rules"],
    ]);
  });

  it("is not said of disabled tests where the list does not show when tests were changed", async () => {
    client.emulator.fault({ path: "/v7/tests", effect: { omit: ["modifiedDate"] } });
    const { checks } = await report();
    expect(checks.find(({ id }) => id === "long-disabled-tests")?.state).toBe("unknown");
  });

  it("is nothing in an empty account group, whose default rules notify nobody and watch nothing", async () => {
    client.emulator.fault({ path: "/v7/tests", effect: { omit: ["tests"] } });
    const document = await report(["offline-agents", "names-in-case-only", "endless-windows"]);
    expect(document).toMatchObject({ findings: [], exitCode: 0 });
    expect(textOf(document)).toMatch(/: all in order\.\n/);
  });
});

describe("the list of it", () => {
  it("names each check with its id and what to do, and fits a terminal of 40 columns", async () => {
    const text = textOf(await report(), 40);
    expect(text).toContain("Tests from a single agent: 1 (single-agent-tests)\n");
    const rows = text.split("\n").filter((line) => /^\d{5,}/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((line) => line.length > 40)).toEqual([]);
    for (const { id, advice } of CHECKS) expect(text).toContain(text.includes(`(${id})`) ? advice : "");
  });

  it("lets no name break a table, or the terminal", async () => {
    const document = await report();
    const [first] = document.findings;
    const name = "a | b\u001b[31m <script>";
    const hostile = { ...document, findings: [{ ...first, name }] } as typeof document;
    expect(markdownOf(hostile)).toContain("a \\| b \\[31m \\<script\\>");
    expect(textOf(hostile)).not.toContain("\u001b");
  });

  it("has thirty rows of each check, and says that there are more", async () => {
    const document = await report();
    const many = Array.from({ length: 60 }, () => document.findings[0]) as typeof document.findings;
    const text = textOf({ ...document, findings: many });
    expect(text.split("\n").filter((line) => /^\d{5,}/.test(line))).toHaveLength(30);
    expect(text).toContain("... and 30 more: --format json has all.");
  });
});
