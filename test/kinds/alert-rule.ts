import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const watching = { alertType: "http-server", roundsViolatingOutOf: 2, roundsViolatingRequired: 1 };

const notifications: JsonObject = {
  email: { recipients: ["b@example.com", "a@example.com"], message: "Look!" },
  thirdParty: [{ integrationId: "pd-1", integrationType: "pager-duty" }],
  webhook: [{ integrationId: "wb-1", integrationType: "webhook", integrationName: "Hook", target: "https://h.test" }],
  customWebhook: [
    { integrationId: "cw-1", integrationType: "custom-webhook", integrationName: "Own", target: "https://o.test" },
  ],
};

export const alertRule: Sample = {
  minimal: () => ({ ruleName: "slow", expression: "((responseTime >= 500 ms))", minimumSources: 1, ...watching }),
  full: ({ tests }): JsonObject[] => [
    {
      ruleName: "slow",
      expression: "((responseTime >= 900 ms))",
      alertType: "http-server",
      minimumSources: 3,
      roundsViolatingOutOf: 5,
      roundsViolatingRequired: 4,
      description: "For the night shift",
      severity: "major",
      notifyOnClear: false,
      isDefault: true,
      alertGroupType: "browser-session",
      endpointAgentIds: ["b", "a"],
      endpointLabelIds: ["c"],
      visitedSitesFilter: ["example.com"],
      notifications,
      testIds: [tests[1], tests[0]],
      accountGroupId: "281474976710706",
    },
    {
      ruleName: "lossy",
      expression: "((loss >= 10%))",
      alertType: "end-to-end-agent",
      direction: "from-target",
      minimumSourcesPct: 50,
      roundsViolatingOutOf: 3,
      roundsViolatingRequired: 2,
      roundsViolatingMode: "auto",
      sensitivityLevel: "high",
    },
    {
      ruleName: "unreachable",
      expression: "((reachability < 100%))",
      alertType: "bgp",
      minimumSources: 2,
      roundsViolatingOutOf: 1,
      roundsViolatingRequired: 1,
      includeCoveredPrefixes: true,
    },
  ],
  same: ({ tests }) => [
    [{ testIds: [...tests] }, { testIds: [tests[1], tests[0], tests[1]] }],
    [{ severity: "major" }, { severity: "MAJOR" }],
    [{ alertGroupType: "endpoint" }, { alertGroupType: "Endpoint" }],
    [{ notifications: {} }, { notifications: { email: { recipients: [], message: "" }, webhook: [] } }],
    [
      { notifications: { email: { recipients: ["a@x.test", "b@x.test"] } } },
      { notifications: { email: { recipients: ["b@x.test", "a@x.test", "a@x.test"] } } },
    ],
  ],
  beside: () => ({
    minimumSourcesPct: { minimumSources: undefined },
    direction: { alertType: "end-to-end-agent", expression: "((loss >= 10%))" },
    sensitivityLevel: { roundsViolatingMode: "auto" },
    roundsViolatingRequired: { roundsViolatingOutOf: 10 },
    includeCoveredPrefixes: { alertType: "bgp", expression: "((reachability < 100%))" },
    endpointAgentIds: { alertGroupType: "browser-session" },
    endpointLabelIds: { alertGroupType: "browser-session" },
    visitedSitesFilter: { alertGroupType: "browser-session" },
  }),
  values: ({ tests }) => ({
    ruleName: ["slow", "Slow otherwise"],
    alertType: ["http-server", "end-to-end-server", "end-to-end-agent", "bgp"],
    alertGroupType: ["cloud-enterprise", "endpoint", "browser-session"],
    expression: ["((responseTime >= 500 ms))", "((loss >= 10%))"],
    testIds: tests,
    accountGroupId: ["281474976710706"],
  }),
  mend: (args) => mendSources(mendDirection(mendRounds(mendType(args)))),
  path: (id) => `/alerts/rules/${id}`,
};

/** Exactly one of the two (R100). */
function mendSources({ minimumSourcesPct, ...args }: JsonObject): JsonObject {
  return args.minimumSources === undefined ? { ...args, minimumSourcesPct: minimumSourcesPct ?? 7 } : args;
}

/** Rounds and a sensitivity that go together (R111, R223). */
function mendRounds({ sensitivityLevel, ...args }: JsonObject): JsonObject {
  const { roundsViolatingRequired: required, roundsViolatingOutOf: outOf } = args;
  const rounds: JsonObject = Number(required) > Number(outOf) ? { roundsViolatingRequired: outOf as number } : {};
  const isAuto = String(args.roundsViolatingMode).toLowerCase() === "auto";
  return { ...args, ...rounds, ...(isAuto && sensitivityLevel !== undefined ? { sensitivityLevel } : {}) };
}

/** Each type has the fields that it keeps (R224). */
function mendType({
  endpointAgentIds,
  endpointLabelIds,
  visitedSitesFilter,
  includeCoveredPrefixes,
  ...args
}: JsonObject): JsonObject {
  const sessions = Object.entries({ endpointAgentIds, endpointLabelIds, visitedSitesFilter });
  const isOfSessions = String(args.alertGroupType).toLowerCase() === "browser-session";
  const kept = isOfSessions ? sessions.filter(([, value]) => value !== undefined) : [];
  const isBgp = String(args.alertType).toLowerCase() === "bgp" && includeCoveredPrefixes !== undefined;
  return { ...args, ...Object.fromEntries(kept), ...(isBgp ? { includeCoveredPrefixes } : {}) } as JsonObject;
}

/** Only rules between agents have one (R104). */
function mendDirection({ direction, ...args }: JsonObject): JsonObject {
  const between = String(args.alertType).toLowerCase() === "end-to-end-agent";
  return direction === undefined || !between ? args : { ...args, direction };
}
