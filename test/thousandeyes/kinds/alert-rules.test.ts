import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../provider/core/check";
import type { JsonObject } from "../../../provider/core/json";
import { alertRule } from "../../../provider/thousandeyes/kinds/alerts/alert-rule";
import { ALERT_TYPES } from "../../../provider/thousandeyes/kinds/alerts/alert-types";
import { METRICS } from "../../../provider/thousandeyes/kinds/alerts/metrics";
import { isShared, SHARED } from "../../truth/document";

const rule: JsonObject = {
  ...{ ruleName: "slow", alertType: "http-server", expression: "((responseTime >= 500 ms))", minimumSources: 1 },
  ...{ roundsViolatingOutOf: 2, roundsViolatingRequired: 1 },
};
const why = (more: JsonObject) => check(alertRule, { ...rule, ...more }).failures.map(({ reason }) => reason);

/** Of default rules, accepted writes, the vendor's tests and pages, and customers' programs. */
const accepted = readFileSync(join(__dirname, "expressions.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line): JsonObject => JSON.parse(line));

describe("the expression of an alert rule", () => {
  it.each(accepted)("R104, R225 of alert type $alertType may be $expression", (vector) =>
    expect(why(vector)).toEqual([]),
  );

  // What was gathered of expressions is no part of the project: where it is at hand, nothing of it is missing here.
  it.runIf(isShared)("R104 has the vectors and metrics that are known of", () => {
    const { types, vectors } = JSON.parse(readFileSync(join(SHARED, "alert-metrics.json"), "utf8"));
    const known = [...vectors.defaults, ...vectors.accepted].map(({ alertType, expression }) => ({
      alertType,
      expression,
    }));
    expect(accepted).toEqual(known);
    const names = Object.entries<{ metrics: { name: string }[] }>(types)
      .filter(([, { metrics }]) => metrics.length > 0)
      .map(([type, { metrics }]) => [type, metrics.map(({ name }) => name)]);
    expect(Object.entries(METRICS).map(([type, rows]) => [type, rows.map(([name]) => name)])).toEqual(names);
  });

  const warned = (expression: string) => alertRule.fields.expression?.warns?.(expression);
  it.each([
    ["((reponseTime >= 1000 ms))", "responseTime"],
    ["((loss >= 10%) && (avgLatncy >= 200 ms))", "avgLatency"],
    ["((hops((hopDely >= 100 ms))))", "hopDelay"],
  ])("with a misspelt metric brings a warning: %s", (expression, meant) => {
    expect(warned(expression)).toMatch(new RegExp(`^compares a word .* Did you mean .*"${meant}".*never ring\\.$`));
  });

  it("of which a word may be new brings none, as all that are known of", () => {
    expect(warned('((packetsOutOfOrder >= 10) && (x in {"1"}))')).toBeUndefined();
    expect(accepted.map(({ expression }) => warned(String(expression))).filter(Boolean)).toEqual([]);
  });

  it("R104 may not be missing", () => {
    expect(why({ expression: null })).toEqual([expect.stringMatching(/^expression: is missing/)]);
    expect(why({ expression: "" })).toHaveLength(1);
  });

  it.each([
    ["http-server", "  probe-expression-1  ", "begins with a word that is no metric."],
    ["http-server", "MiXeD-probe-expression-2", "begins with a word that is no metric."],
    ["http-server", "responsTime > 1000", 'Did you mean "responseTime"'],
    ["voice", "latenci > 5 ms", 'Did you mean "latency"'],
    ["page-load", "((responseTime >= 1000 ms))", 'has "responseTime"'],
  ])("R104 of alert type %s may not be %s", (alertType, expression, words) => {
    expect(why({ alertType, expression })).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    "((loss >= 10%) && (jitter > 5 ms) || (avgLatency > 9 ms))",
    "(((loss >= 10%) || (jitter > 5 ms) && (avgLatency > 9 ms)) && (loss > 1%))",
    '[((locationId in {"1"}) && (a > 1) || (b > 2))]((loss >= 10%))',
  ])("R225 may not mix && and || on one level: %s", (expression) => {
    const reasons = why({ alertType: "end-to-end-server", expression });
    expect(reasons).toEqual([expect.stringMatching(/^expression: has "&&" and "\|\|" beside each other/)]);
  });

  // Perhaps the API refuses them: nobody has seen it, and no table of metrics is complete.
  it.each([
    ["end-to-end-server", "(((loss >= 10%) || (jitter > 5 ms)) && (avgLatency > 9 ms))"],
    ["http-server", "responseTime > 1000"],
    ["http-server", "loss > 1000"],
    ["http-server", "((responseTime >= 1000 ms)"],
    ["http-server", '((probDetail != "a && b || c"))'],
    ["http-server", '((probDetail != "x)) || (a > 1) && (b > 2) || (c > 3'],
    ["page-load", "((components((domain =~ /responseTime && a || b/))))"],
    ["end-to-end-server", "((responseTime >= 1000 ms))"],
    ["http-server", "((somethingNew >= 1000 furlong))"],
    ["device-device", "somethingNew > 1"],
    ["web-transaction", "( ( num-errors >= 3 ) )"],
  ])("R104, R225 of alert type %s is the API's to judge: %s", (alertType, expression) => {
    expect(why({ alertType, expression })).toEqual([]);
  });

  it("is not quoted in a message: it may hold a secret", () => {
    const secret = 'hunter2 "s3cret" || (a) && (b)';
    expect(why({ expression: secret }).join()).not.toMatch(/hunter2|s3cret/);
  });

  it("has metrics of types that there are, each once", () => {
    for (const [type, rows] of Object.entries(METRICS)) {
      expect(ALERT_TYPES).toContain(type);
      expect(new Set(rows.map(([name]) => name)).size, type).toBe(rows.length);
    }
  });
});

describe("an alert rule", () => {
  it("R223 cannot need more rounds than it looks at", () => {
    expect(why({ roundsViolatingRequired: 3 })).toEqual([expect.stringMatching(/^roundsViolatingRequired: is 3/)]);
    expect(why({ roundsViolatingRequired: 2 })).toEqual([]);
  });

  it("R111 has a sensitivity beside the mode auto only", () => {
    expect(why({ sensitivityLevel: "low" })).toHaveLength(1);
    expect(why({ sensitivityLevel: "low", roundsViolatingMode: "exact" })).toHaveLength(1);
    expect(why({ sensitivityLevel: "low", roundsViolatingMode: "AUTO" })).toEqual([]);
  });

  it.each([
    { endpointAgentIds: ["1"] },
    { endpointLabelIds: ["1"] },
    { visitedSitesFilter: ["a.test"] },
  ] as JsonObject[])("R224 has %j in browser sessions only: others lose it", (more) => {
    expect(why(more)).toEqual([expect.stringContaining("browser sessions")]);
    expect(why({ ...more, alertGroupType: "browser-session" })).toEqual([]);
    expect(why({ ...more, alertType: "endpoint-browser-sessions-agent" })).toEqual([]);
    expect(why({ [Object.keys(more)[0] as string]: [] })).toEqual([]);
  });

  it("R224 includes covered prefixes for BGP only", () => {
    expect(why({ includeCoveredPrefixes: true })).toEqual([expect.stringContaining('"bgp"')]);
    expect(why({ includeCoveredPrefixes: false })).toEqual([]);
    expect(why({ alertType: "bgp", includeCoveredPrefixes: true })).toEqual([]);
  });

  it.each(["voice", "path-trace", "end-to-end-agent", "end-to-end-server"])(
    "R104 of type %s may have a direction: nobody has seen it refused",
    (alertType) => expect(why({ alertType, direction: "to-target" })).toEqual([]),
  );

  it.each(["endpoint-http-server", "device-interface", "network-outage"])(
    "R236 of type %s is the API's to judge",
    (alertType) => expect(why({ alertType, expression: "((anything > 1))" })).toEqual([]),
  );
});
