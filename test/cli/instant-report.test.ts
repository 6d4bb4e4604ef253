import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../cli/account/glob";
import { junit } from "../../cli/output/junit";
import { painter } from "../../cli/output/paint";
import { costOfRuns } from "../../cli/test/cost";
import { type Declared, declaredTests } from "../../cli/test/declared";
import { documentOf } from "../../cli/test/document";
import { instantInputs } from "../../cli/test/instant-body";
import { judge } from "../../cli/test/judge";
import { MEASURES, type Measure } from "../../cli/test/judgements";
import { reportOf } from "../../cli/test/junit";
import { obstacleTo } from "../../cli/test/obstacle";
import { chosen } from "../../cli/test/plan";
import { endOf, githubOf, markdownOf } from "../../cli/test/print";
import type { TestOutcome } from "../../cli/test/schema";
import { startOf } from "../../cli/test/start";
import { weightsOf } from "../../cli/units/weights";
import type { JsonObject } from "../../provider/core/json";
import { UNKNOWN } from "../../provider/core/unknown";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { declared, SITE } from "./instant-sample";
import { faultsOf } from "./junit-schema";

const none = painter(false);

describe("a test that cannot run says why", () => {
  const reason = (one: Declared) => obstacleTo(one, instantInputs(one));
  it.each<[string, Declared, string | undefined]>([
    [
      "BGP",
      declared("one", { prefix: "192.0.2.0/24" }, "BgpTest"),
      "BGP is seen by monitors, which run no instant tests",
    ],
    ["endpoint", declared("one", {}, "EndpointHttpServerTest"), expect.stringContaining("endpoint agents")],
    ["disabled", declared("one", { ...SITE, enabled: false }), "it is disabled"],
    [
      "unknown",
      declared("one", { ...SITE, agents: UNKNOWN, username: UNKNOWN }),
      "known only after the deployment: agents, username",
    ],
    [
      "a secret",
      declared("one", { ...SITE, headers: ["X-Key: 1", "[secret]"] }),
      "a secret cannot be read here: headers",
    ],
    [
      "what instant tests do not take may be unknown",
      declared("one", { ...SITE, alertRules: UNKNOWN, tags: [UNKNOWN] }),
      undefined,
    ],
    [
      "another account group",
      declared("one", { ...SITE, accountGroupId: UNKNOWN }),
      "known only after the deployment: accountGroupId",
    ],
  ])("%s", (_, one, why) => {
    expect(reason(one)).toEqual(why);
  });
});

describe("what is wrong with a result", () => {
  const wrong = (kind: string, test: JsonObject, result: JsonObject) =>
    judge(MEASURES[kind] as Measure, definitionOf(kind).fields, test, result);
  it.each<[string, JsonObject, JsonObject, string | undefined]>([
    ["HttpServerTest", {}, { responseCode: 302, errorType: "None", totalTime: 900 }, undefined],
    ["HttpServerTest", {}, { responseCode: 503 }, "status 503, wanted 200 to 399"],
    ["HttpServerTest", { desiredStatusCode: "401" }, { responseCode: 401 }, undefined],
    ["HttpServerTest", { desiredStatusCode: "401" }, { responseCode: 200 }, "status 200, wanted 401"],
    ["HttpServerTest", {}, { responseCode: 200, totalTime: 5001 }, "took 5001 ms, httpTimeLimit is 5 s"],
    ["HttpServerTest", { httpTimeLimit: 6 }, { responseCode: 200, totalTime: 5001 }, undefined],
    ["ApiTest", {}, { completion: 50, errorType: "Assertion", errorDetails: "login: 401" }, "Assertion: login: 401"],
    ["ApiTest", {}, { completion: 50, errorType: "None" }, "50% of the steps completed"],
    ["WebTransactionTest", { timeLimit: 5 }, { transactionTime: 5500 }, "took 5500 ms, timeLimit is 5 s"],
    ["AgentToServerTest", {}, { loss: 100 }, "all packets were lost"],
    ["AgentToServerTest", {}, { loss: 3, errorDetails: {} }, undefined],
    ["DnssecTest", {}, { isValid: false }, "the chain of keys is not valid"],
    ["SipServerTest", {}, { errorType: "dns", problemDetail: "no such host" }, "dns: no such host"],
    ["VoiceTest", {}, { errorDetail: "Connection error" }, "Connection error"],
    ["PageLoadTest", {}, { numObjects: 0 }, "nothing of the page was loaded"],
  ])("%s %j %j", (kind, test, result, expected) => {
    expect(wrong(kind, test, result)).toBe(expected);
  });
});

describe("which tests run", () => {
  const urn = (name: string, kind = "HttpServerTest") =>
    `urn:pulumi:dev::shop::pulumi-nodejs:dynamic/thousandeyes:${kind}::${name}`;
  const step = (op: string, name: string, kind?: string) => ({
    ...{ op, urn: urn(name, kind) },
    newState: { urn: urn(name, kind), inputs: { ...SITE, __provider: "p" } },
  });
  const all = declaredTests({
    steps: [
      ...[step("same", "shop-old"), step("create", "shop-new"), step("update", "blog"), step("delete", "gone")],
      ...[step("create-replacement", "moved"), step("replace", "moved"), step("create", "late", "Tag")],
    ],
  });
  const names = (choice: object) => chosen(all, choice).map(({ name }) => name);

  it("are the new and the changed ones, all, or those that are named", () => {
    expect(names({})).toEqual(["shop-new", "blog", "moved"]);
    expect(names({ all: true })).toEqual(["shop-old", "shop-new", "blog", "moved"]);
    expect(names({ name: ["shop-*", "bl?g"] })).toEqual(["shop-old", "shop-new", "blog"]);
    expect(() => names({ name: ["blogg"] })).toThrow(
      '--name: the program declares no test called "blogg". Did you mean "blog"?',
    );
  });

  it("a glob stands for the whole name, and its other characters for themselves", () => {
    expect([
      matchesGlob("a.b*", "a.b.c"),
      matchesGlob("a.b", "axb"),
      matchesGlob("a", "ab"),
      matchesGlob("*", ""),
    ]).toEqual([...[true, false, false, true]]);
  });
});

describe("what it costs", () => {
  it("is one run of each agent, half for Enterprise agents, a range where the type is not known", () => {
    const weights = weightsOf([
      { agentId: "3", agentType: "cloud" },
      { agentId: "9", agentType: "enterprise" },
    ]);
    const cost = (agents: string[], inputs = {}) =>
      costOfRuns([{ declared: declared("one", {}), body: { agents, ...inputs } }], weights);
    expect(cost(["3", "9"], { httpTimeLimit: 10 })).toEqual([0.015, 0.015]);
    expect(cost(["77"])).toEqual([0.0025, 0.005]);
    const runnable = Array.from({ length: 30 }, () => ({ body: SITE })) as never[];
    expect(startOf(runnable, [0.3, 0.3])).toBe(
      "Running 30 tests, 60 runs from 2 agents, for 0.300 units. 24 start in a minute: the last one waits 1 minute.",
    );
  });
});

describe("the report", () => {
  const passed: TestOutcome = {
    ...{ name: "fine", kind: "HttpServerTest", status: "passed" },
    agents: [{ agentName: "Singapore", status: "passed", measured: "200", seconds: 4 }],
  };
  const evil = "x\n::error::y | z, 100%";
  const failed: TestOutcome = {
    ...{ name: "a,b: c", kind: "HttpServerTest", status: "failed" },
    agents: [{ agentName: "Tokyo", status: "failed", reason: evil, seconds: 5 }],
  };
  const left: TestOutcome = { name: "routes", kind: "BgpTest", status: "not run", reason: "BGP", agents: [] };

  it("of nothing that ran is a failure: it would stay green for ever", () => {
    expect(documentOf([], [0, 0])).toMatchObject({ exitCode: 1 });
    expect(endOf(documentOf([], [0, 0]), none)).toBe(
      "Nothing ran: no test is new or changed. --all runs all tests, --name those of that name; with --pass-with-no-tests " +
        "this is no failure.\n",
    );
    expect(endOf(documentOf([], [0, 0], true), none)).toMatch(/ --name those of that name\.\n$/);
    expect(documentOf([left], [0, 0]).exitCode).toBe(1);
    expect(endOf(documentOf([left], [0, 0]), none)).toBe("- routes  not run: BGP\n\nNothing ran: 1 test cannot.\n");
    expect(documentOf([passed, left], [0, 0]).exitCode).toBe(0);
    expect(documentOf([left], [0, 0], true).exitCode).toBe(0);
    expect(documentOf([failed], [0, 0], true).exitCode).toBe(7);
  });

  it("for GitHub annotates what failed, and no text of somebody else is a command", () => {
    expect(githubOf(documentOf([passed, failed, left], [0, 0])).split("\n")).toEqual([
      "::error title=a%2Cb%3A c from Tokyo::x ::error::y | z, 100%25",
      "::notice title=routes::not run: BGP",
      "2 tests ran, with 2 results of agents: 1 passed, 1 failed; 1 did not run.",
      "",
    ]);
  });

  it("in markdown has what failed, and no text of somebody else is markup", () => {
    expect(markdownOf(documentOf([passed, failed, left], [0, 0]))).toContain("x ::error::y \\| z, 100%");
    expect(markdownOf(documentOf([passed, failed, left], [0, 0]))).not.toContain("fine");
  });

  it("for JUnit has what did not run as skipped", () => {
    const xml = junit(reportOf(documentOf([passed, failed, left], [0, 0])), { colours: false });
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<skipped message="BGP"/>');
    expect(xml).toContain('tests="3" failures="1"');
  });
});
