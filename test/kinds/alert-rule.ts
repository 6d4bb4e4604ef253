import type { Body } from "../../provider/core/json";
import type { Sample } from "./sample";

const watching = { alertType: "http-server", roundsViolatingOutOf: 2, roundsViolatingRequired: 1 };

const notifications: Body = {
  email: { recipients: ["b@example.com", "a@example.com"], message: "Look!" },
  thirdParty: [{ integrationId: "pd-1", integrationType: "pager-duty" }],
  webhook: [{ integrationId: "wb-1", integrationType: "webhook", integrationName: "Hook", target: "https://h.test" }],
  customWebhook: [{ integrationId: "cw-1", integrationType: "custom-webhook" }],
};

export const alertRule: Sample = {
  minimal: () => ({ ruleName: "slow", expression: "((responseTime >= 500 ms))", minimumSources: 1, ...watching }),
  full: ({ tests }): Body[] => [
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
  }),
  values: ({ tests }) => ({
    ruleName: ["slow", "Slow otherwise"],
    alertType: ["http-server", "end-to-end-server", "end-to-end-agent"],
    alertGroupType: ["cloud-enterprise", "endpoint", "browser-session"],
    expression: ["((responseTime >= 500 ms))", "((loss >= 10%))"],
    testIds: tests,
    accountGroupId: ["281474976710706"],
  }),
  mend: (args) => mendSources(mendDirection(args)),
  path: (id) => `/alerts/rules/${id}`,
};

/** Exactly one of the two (R100). */
function mendSources({ minimumSourcesPct, ...args }: Body): Body {
  return args.minimumSources === undefined ? { ...args, minimumSourcesPct: minimumSourcesPct ?? 7 } : args;
}

/** Only rules between agents have one (R104). */
function mendDirection({ direction, ...args }: Body): Body {
  const between = String(args.alertType).toLowerCase() === "end-to-end-agent";
  return direction === undefined || !between ? args : { ...args, direction };
}
