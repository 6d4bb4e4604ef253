import type { Api, Failure } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";
import { listOf } from "../account/list-account";
import type { Account, Rule, Test } from "./account";
import { readAgents, readRules, readTags, readWindows } from "./read-lists";

/** What is read beside the lists. */
export interface Wanted {
  /** The tests and the notifications of alert rules: a call for each rule (R110). */
  readonly rules: boolean;
  /** All fields of the tests of these types: a call for each type that occurs. */
  readonly types: ReadonlySet<string>;
}

/** Types of tests, as in the API's paths, and their kinds. */
export const DEFINITIONS = new Map(
  registry.flatMap((definition) => {
    const [, type] = /^\/tests\/([\w-]+)$/.exec(listOf(definition).path) ?? [];
    return type ? [[type, definition] as const] : [];
  }),
);

/** Reads an account group with as few calls as there are: the lists, and what they do not show. */
export async function readAccount(api: Api, wanted: Wanted, now = Date.now()): Promise<Account> {
  const [groups, listed, agents, rules, windows, tags] = await Promise.all([
    ifAllowed(api.lists.get("/account-groups", "accountGroups")),
    api.lists.get("/tests", "tests"),
    readAgents(api),
    ifAllowed(readRules(api, wanted.rules)),
    ifAllowed(readWindows(api, now)),
    ifAllowed(readTags(api)),
  ]);
  // R226: a snapshot keeps the name of its test.
  const items = listed.filter(({ savedEvent }) => !savedEvent);
  const types = [...new Set(items.map(({ type }) => String(type)))].filter((type) => wanted.types.has(type));
  const whole = await Promise.all(types.map((type) => api.lists.get(`/tests/${type}`, "tests")));
  const wholeById = new Map(whole.flat().map((item) => [String(item.testId), item]));
  const agentsOf = byTest(agents);
  const rulesOf = rules && wanted.rules ? await linksOf(api, items, rules) : undefined;
  const tests = items.map(
    (item): Test => ({
      id: String(item.testId),
      name: String(item.testName),
      type: String(item.type),
      isEnabled: item.enabled !== false,
      hasAlerts: item.alertsEnabled !== false,
      isSharedIn: item.liveShare === true,
      agents: agentsOf(String(item.testId)),
      ...(item.modifiedDate && { modifiedDate: String(item.modifiedDate) }),
      ...(rulesOf && { rules: rulesOf(String(item.testId)) }),
      ...(wholeById.has(String(item.testId)) && { item: wholeById.get(String(item.testId)) }),
    }),
  );
  const name = groups?.find(({ aid }) => String(aid) === api.scope)?.accountGroupName;
  return { ...(name && { name: String(name) }), tests, agents, rules, windows, tags, now };
}

/**
 * The rules of each test. No recording shows a rule that lists its tests, so one test is asked itself: undefined where it
 * has rules that do not list it.
 */
async function linksOf(api: Api, items: readonly JsonObject[], rules: readonly Rule[]) {
  const rulesOf = byTest(rules);
  const lone = items.find(({ testId, alertsEnabled }) => alertsEnabled !== false && !rulesOf(String(testId)).length);
  if (!lone) return rulesOf;
  const whole = await api.get(`/tests/${lone.type}/${lone.testId}`, { expand: ["alert-rule"] });
  return Array.isArray(whole?.alertRules) && whole.alertRules.length ? undefined : rulesOf;
}

/** Undefined: the token may not read it. */
const ifAllowed = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: Failure) => {
    if (error.status === 403) return undefined;
    throw error;
  });

function byTest<T extends { readonly testIds: readonly string[] }>(all: readonly T[]): (testId: string) => T[] {
  const found = new Map<string, T[]>();
  for (const one of all) for (const id of one.testIds) found.set(id, [...(found.get(id) ?? []), one]);
  return (testId) => found.get(testId) ?? [];
}
