import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import * as te from "../../provider";
import { inputsOf, mistakesIn, setMocks, settled, sheet } from "./rows";

beforeAll(setMocks);

describe("a row of texts becomes the args of a resource", () => {
  it("by the fields of its kind: numbers, flags, lists, ids, texts", async () => {
    const [inputs] = await inputsOf(
      sheet({ interval: " 600 ", enabled: "FALSE", agents: "3; 5;", description: " 300 " }),
    );
    expect(inputs).toEqual({
      testName: "site0",
      url: "shop.example.com",
      interval: 600,
      enabled: false,
      agents: ["3", "5"],
      description: " 300 ",
    });
  });

  it("and an empty cell, a blank one or a missing one is not set", async () => {
    const [inputs] = await inputsOf(
      sheet({ description: "", downloadLimit: "  ", userAgent: null, dnsOverride: undefined }),
    );
    expect(Object.keys(inputs ?? {}).sort()).toEqual(["agents", "interval", "testName", "url"]);
  });

  it("with dots in a heading for what is inside an object or a map", async () => {
    const cells = {
      "oAuth.testUrl": "https://id.example.com",
      "oAuth.requestMethod": "post",
      "customHeaders.all.X.Probe": "1",
    };
    const [inputs] = await inputsOf(sheet(cells));
    expect(inputs).toMatchObject({
      oAuth: { testUrl: "https://id.example.com", requestMethod: "post" },
      customHeaders: { all: { "X.Probe": "1" } },
    });
  });

  it("over the defaults, which objects and maps keep where the row has nothing, also inside an output", async () => {
    const defaults = {
      interval: 60 as const,
      authType: "oauth" as const,
      agents: ["3"],
      oAuth: pulumi.output({ username: "probe", testUrl: "https://id.example.com" }) as never,
    };
    const [inputs] = await inputsOf(sheet({ interval: "120", "oAuth.testUrl": "https://other.example.com" }), {
      defaults,
    });
    expect(inputs).toMatchObject({ interval: 120, oAuth: { username: "probe", testUrl: "https://other.example.com" } });
  });

  it("and values that a YAML parser has typed stay what they are, where the field expects them", async () => {
    const row = {
      interval: 600,
      agents: [3, "5"],
      enabled: false,
      desiredStatusCode: 200,
      customHeaders: { all: { A: "1" } },
    };
    const [inputs] = await inputsOf(sheet(row));
    expect(inputs).toMatchObject({ ...row, agents: ["3", "5"], desiredStatusCode: "200" });
  });

  it("the program has the last word on the args, and its rows find the resources of another table", async () => {
    const rule = { alertType: "http-server", expression: "((responseTime >= 1000 ms))", rounds: "2" };
    const rules = te.fromRows(te.AlertRule, [{ name: "slow", ...rule }], {
      name: ({ name }) => name,
      args: ({ rounds }, args) => ({
        ...{ ...args, minimumSources: 1 },
        ...{ roundsViolatingRequired: Number(rounds), roundsViolatingOutOf: Number(rounds) },
      }),
    });
    await settled(rules.require("slow").id);
    const [inputs] = await inputsOf(sheet({ rule: "slow" }), {
      args: (row, args) => ({ ...args, alertRules: [rules.require(String(row.rule)).id] }),
    });
    expect(inputs).toMatchObject({ alertRules: ["slow-id"] });
    const wrong = mistakesIn(sheet({ rule: "slwo" }), {
      args: (row, args) => ({ ...args, alertRules: [rules.require(String(row.rule)).id] }),
    });
    expect(wrong).toEqual(['tests.csv, row 2 "site0": There is no AlertRule "slwo" in the rows. Did you mean "slow"?']);
  });

  it("and an output of the program's own rows stays one", async () => {
    const [inputs] = await inputsOf(
      sheet({ alertRules: [pulumi.output("7")], customHeaders: pulumi.output({ all: { A: "1" } }) }),
      {
        defaults: { interval: 300, agents: ["3"], customHeaders: { root: { B: "2" } } },
      },
    );
    expect(inputs).toMatchObject({ alertRules: ["7"], customHeaders: { all: { A: "1" } } });
  });

  it("with options of its own", async () => {
    const tests = te.fromRows(te.HttpServerTest, sheet({ stays: "yes" }), {
      name: "name",
      defaults: { interval: 300, agents: ["3"] },
      opts: ({ stays }) => ({ protect: stays === "yes" }),
    });
    expect(await settled(tests.require("site0").url)).toBe("shop.example.com");
  });

  it("and rows and columns without content, which spreadsheets export, are none", async () => {
    expect(await inputsOf([...sheet({ "": "" }), { name: "", url: " " }])).toHaveLength(1);
  });

  it("a byte order mark and blanks are no part of a heading", async () => {
    const rows = [{ "\uFEFFname": "a", " url ": "a.example.com" }];
    expect(await inputsOf(rows)).toMatchObject([{ testName: "a", url: "a.example.com" }]);
  });
});

describe("it says what it needs", () => {
  it("a class of this package", () => {
    class Other extends pulumi.CustomResource {}
    expect(() => te.fromRows(undefined as never, [], { name: "name" as never })).toThrow("a class of this package");
    expect(() => te.fromRows(Other as never, [], { name: "name" as never })).toThrow("a class of this package");
  });

  it("a list of rows, each an object", () => {
    expect(() => te.fromRows(te.HttpServerTest, null as never, { name: "name" as never })).toThrow("the list of rows");
    expect(mistakesIn([["a", "b"]])).toEqual([
      "tests.csv, row 2: is no object with a property for each column. With csv-parse, set `columns: true`.",
    ]);
  });
});
