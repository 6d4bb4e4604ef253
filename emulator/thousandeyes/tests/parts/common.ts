import { choice, type Fields, flag, id, needed, pick, relation, text } from "../../wire/fields";

/** The fields of every type of test (R061). */
export const commonFields: Fields = {
  testName: text(),
  description: text(),
  enabled: flag(true),
  alertsEnabled: flag(true),
  alertRules: relation("ids"),
  labels: relation("ids"),
  tags: relation("texts"),
  sharedWithAccounts: relation("ids"),
};

/** The fields of tests that agents run; bgp has none of these. */
export const agentFields: Fields = {
  interval: pick([60, 120, 300, 600, 900, 1800, 3600]),
  randomizedStartTime: flag(false),
  agents: { ...relation("objects"), of: { agentId: needed(id()), sourceIpAddress: text() } },
};

/** The BGP data of other tests: which monitors watch the routes. */
export const routeFields: Fields = {
  bgpMeasurements: flag(true),
  usePublicBgp: flag(true),
  monitors: relation("ids"),
};

export const ipv6Policy = choice(["force-ipv4", "prefer-ipv6", "force-ipv6", "use-agent-policy"], "use-agent-policy");

/** R025: the texts for missing fields. */
export const needsAgents = { agents: "Error in field agentSet : No agents selected" };
export const needsInterval = { interval: "Error in field interval : Interval is empty" };
export const needsUrl = { url: "Error in field url.url : URL is empty" };
