import type { Json } from "../../server/json";
import { briefAgent } from "../agents/agent";
import { monitors } from "../seeds/read-only";
import { tagsOn } from "../tags/tagged";
import type { RequestContext } from "../wire/context";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import { shownInterface } from "./interfaces";
import { isSharedIn } from "./shared";
import type { Test } from "./test";
import { typeOf } from "./types";

const isPublic = ({ monitorType }: { monitorType: string }) => monitorType === "public";

/** The relations that expand adds, and their keys (R052). */
const EXPANSIONS: Record<string, { key: string; of: (test: Test, account: Account, world: World) => unknown[] }> = {
  agent: {
    key: "agents",
    of: (test, _account, world) =>
      test.agents.flatMap((tie) => {
        const agent = world.agents.find(tie.agentId);
        return agent ? [{ ...briefAgent(agent), ...shownInterface(tie, world) }] : [];
      }),
  },
  "alert-rule": {
    key: "alertRules",
    of: (test, account) =>
      test.alertRules.flatMap((id) => {
        const rule = account.rules.find(id);
        return rule ? [briefRule(rule as unknown as Json)] : [];
      }),
  },
  label: { key: "labels", of: (test, account) => test.labels.flatMap((id) => account.labels.find(id) ?? []) },
  monitor: {
    key: "monitors",
    of: (test, _account, world) => {
      // R222: public BGP data come from all public monitors, so all are listed.
      const everybodys = world.on("R222") && test.fields.usePublicBgp === true ? monitors.filter(isPublic) : [];
      const ids = new Set([...test.monitors, ...everybodys.map(({ monitorId }) => monitorId)]);
      return [...ids].flatMap((id) => monitors.find(({ monitorId }) => monitorId === id) ?? []);
    },
  },
  "shared-with-account": {
    key: "sharedWithAccounts",
    of: (test, _account, world) =>
      test.sharedWith.map((aid) => ({ aid, name: world.groups.find(aid)?.accountGroupName })),
  },
  tag: {
    key: "tags",
    of: (test, account) => tagsOn(account, "test", test.testId).map(({ id, key, value }) => ({ id, key, value })),
  },
};

const RULE_KEYS = [
  ...["ruleId", "ruleName", "expression", "direction", "isDefault", "alertType", "minimumSources"],
  ...["minimumSourcesPct", "roundsViolatingMode", "roundsViolatingOutOf", "roundsViolatingRequired", "severity"],
];
const briefRule = (rule: Json): Json =>
  Object.fromEntries(RULE_KEYS.filter((key) => rule[key] !== undefined).map((key) => [key, rule[key]]));

const NETWORK = ["network", "path-vis", "bgp"];

/** R054, R057: without network measurements, only the test's own layers remain. */
export function layersOf(test: Test, { world }: RequestContext): readonly string[] {
  const type = typeOf(test.type);
  if (!world.on("R057") || test.fields.networkMeasurements !== false) return type.layers;
  const own = type.layers.filter((layer) => !NETWORK.includes(layer));
  return own.length > 0 ? own : type.layers.slice(0, 1);
}

function links(test: Test, context: RequestContext): Json {
  const href = (path: string) => ({ href: `${context.origin}/v7${path}` });
  return {
    self: href(`/tests/${test.type}/${test.testId}`),
    testResults: layersOf(test, context).map((layer) => href(`/test-results/${test.testId}/${layer}`)),
  };
}

/** R049: `modifiedBy` and `modifiedDate` are absent until the first change. */
const facts = (test: Test, account: Account): Json => {
  const { testId, type, createdBy, createdDate, modifiedBy, modifiedDate } = test;
  return {
    testId,
    type,
    // R070.
    ...(isSharedIn(test, account) ? { liveShare: true } : {}),
    createdBy,
    createdDate,
    ...(modifiedBy === undefined ? {} : { modifiedBy, modifiedDate }),
  };
};

/**
 * The full answer: the same for POST, PUT and GET (R071); relations only with `expand` (R051), and only those that a test
 * of the type can have: bgp has no agents (R052), dns-trace and dnssec have no monitors.
 */
export function showTest(test: Test, context: RequestContext, wanted: ReadonlySet<string>): Json {
  const type = typeOf(test.type);
  const own = Object.entries(test.fields).filter(([name]) => !type.fields[name]?.writeOnly);
  const expanded = Object.entries(EXPANSIONS)
    .filter(([name, { key }]) => (wanted.has(name) || !context.world.on("R051")) && key in type.fields)
    .map(([, { key, of }]) => [key, of(test, context.account, context.world)]);
  return {
    ...Object.fromEntries(own),
    ...type.derive?.(test.fields, context.world),
    ...facts(test, context.account),
    ...Object.fromEntries(expanded),
    _links: links(test, context),
  };
}

/** R053: an item of a type's list has a few fields less than a single read, and is never expanded. */
export function showInList(test: Test, context: RequestContext): Json {
  const lacking = context.world.on("R053") ? (typeOf(test.type).notInLists ?? []) : [];
  return Object.fromEntries(
    Object.entries(showTest(test, context, new Set())).filter(([key]) => !lacking.includes(key)),
  );
}

const SIMPLE = ["interval", "alertsEnabled", "enabled", "description", "liveShare", "savedEvent", "testName"];

/** The short form of a test: in the list of all tests, on an agent, on a rule, in a suppression window. */
export function showSimple(test: Test, context: RequestContext): Json {
  const own = Object.entries(test.fields).filter(([name]) => SIMPLE.includes(name));
  return {
    ...Object.fromEntries(own),
    ...facts(test, context.account),
    _links: links(test, context),
  };
}
