import type { Api, Query } from "../../provider/core/api";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { taggedTests } from "../account/tagged-tests";
import type { Agent, Rule, Tag, Window } from "./account";
import { recipientsOf } from "./recipients";
import { isForEver, silentUntil } from "./silence";

const objects = (value: Json | undefined) => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const texts = (value: Json | undefined) => (Array.isArray(value) ? value.map(String) : []);

export async function readAgents(api: Api): Promise<Agent[]> {
  const list = await api.lists.get("/agents", "agents", { expand: ["test-ids", "cluster-member"] });
  return list.map(({ agentId, agentName, agentType, countryId, enabled, agentState, lastSeen, ...agent }) => {
    const members = objects(agent.clusterMembers);
    const state = enabled === false ? "disabled" : agentState;
    return {
      id: String(agentId),
      name: String(agentName),
      type: String(agentType),
      // A cluster whose members do not show has some.
      size: members.length || (agentType === "enterprise-cluster" ? 2 : 1),
      membersOffline: members.filter((one) => one.agentState === "offline").length,
      testIds: texts(agent.testIds),
      ...(countryId && { country: String(countryId) }),
      ...(state && { state: String(state) }),
      ...(lastSeen && { lastSeen: String(lastSeen) }),
    };
  });
}

/** R110: the list shows neither the tests nor the recipients. */
export async function readRules(api: Api, withDetails: boolean): Promise<Rule[]> {
  const list = await api.lists.get("/alerts/rules", "alertRules");
  const one = async (item: JsonObject): Promise<Rule[]> => {
    const id = String(item.ruleId);
    const whole = withDetails ? await api.get(`/alerts/rules/${id}`) : item;
    // Deleted in the meantime.
    if (!whole) return [];
    const { testIds, tests, notifications, severity, minimumSources } = whole;
    return [
      {
        id,
        name: String(whole.ruleName),
        type: String(whole.alertType),
        isDefault: whole.isDefault === true,
        testIds: testIds ? texts(testIds) : objects(tests).map(({ testId }) => String(testId)),
        ...(severity && { severity: String(severity) }),
        ...(typeof minimumSources === "number" && { minimumSources }),
        ...(withDetails && { recipients: recipientsOf(notifications) }),
      },
    ];
  };
  return (await Promise.all(list.map(one))).flat();
}

const WITH_TESTS: Query = { expand: ["test"] };

/** R119: only a single read shows the tests, so it is asked only of those that may silence for ever. */
export async function readWindows(api: Api, now: number): Promise<Window[]> {
  const path = "/alert-suppression-windows";
  const list = await api.lists.get(path, "alertSuppressionWindows");
  const one = async (item: JsonObject): Promise<Window> => {
    const id = String(item.alertSuppressionWindowId);
    const until = silentUntil(item);
    const window = { id, name: String(item.name ?? id), isEnabled: item.isEnabled !== false };
    if (!window.isEnabled || !isForEver(until, now)) return window;
    const whole = await api.get(`${path}/${id}`, WITH_TESTS);
    return { ...window, silentUntil: until, tests: objects(whole?.tests).length };
  };
  return Promise.all(list.map(one));
}

export async function readTags(api: Api): Promise<Tag[]> {
  const list = await api.lists.get("/tags", "tags", { expand: ["assignments"] });
  return list.map((tag) => ({
    id: String(tag.id),
    key: String(tag.key),
    value: String(tag.value ?? ""),
    objectType: String(tag.objectType),
    isBuiltIn: tag.builtIn === true,
    testIds: taggedTests(tag),
  }));
}
