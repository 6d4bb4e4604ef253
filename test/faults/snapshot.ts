import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

type Call = (method: string, path: string) => Promise<JsonObject>;

/** Every list of the account, with the relations that answers show only when asked. */
const LISTS: Readonly<Record<string, { path: string; expand?: readonly string[] }>> = {
  tests: { path: "/tests" },
  alertRules: { path: "/alerts/rules" },
  tags: { path: "/tags", expand: ["assignments"] },
  alertSuppressionWindows: { path: "/alert-suppression-windows", expand: ["test"] },
  credentials: { path: "/credentials" },
  accountGroups: { path: "/account-groups" },
  roles: { path: "/roles" },
  dashboards: { path: "/dashboards" },
  dashboardFilters: { path: "/dashboards/filters" },
  dashboardSnapshots: { path: "/dashboard-snapshots" },
  quotas: { path: "/quotas" },
  labels: { path: "/endpoint/labels", expand: ["filters"] },
  agents: { path: "/agents", expand: ["test-ids", "cluster-member"] },
};
const OF_A_TEST = ["agent", "alert-rule", "monitor", "label", "tag", "shared-with-account"];

/** Differs from run to run without a meaning; so do the order of keys, and an empty text from none. */
const VOLATILE = /date|links?$|^(created|modified)/i;
const ID = /(?<=^|")(\d{15}|[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=$|")/g;

export interface Snapshot {
  /** All objects, as texts without what differs from run to run: two accounts with the same history are equal. */
  take(): Promise<readonly string[]>;
}

/** @param call Calls the API as somebody else. What is there now keeps its ids; what comes later has none. */
export async function snapshots(call: Call): Promise<Snapshot> {
  const expanded = (path: string, expand: readonly string[] = []) =>
    expand.length ? `${path}?${expand.map((one) => `expand=${one}`).join("&")}` : path;

  async function everything(): Promise<[string, JsonObject][]> {
    const all: [string, JsonObject][] = [];
    for (const [key, { path, expand }] of Object.entries(LISTS)) {
      const list = await call("GET", expanded(path, expand));
      // R164: the list of dashboards is bare.
      for (const item of (Array.isArray(list) ? list : list[key]) as JsonObject[]) {
        const { type, testId, ruleId, dashboardId } = item;
        if (key === "tests") all.push([key, await call("GET", expanded(`/tests/${type}/${testId}`, OF_A_TEST))]);
        else if (key === "alertRules") all.push([key, await call("GET", `/alerts/rules/${ruleId}`)]);
        else if (dashboardId) all.push([key, await call("GET", `/dashboards/${dashboardId}`)]);
        else all.push([key, item]);
      }
    }
    return all;
  }

  const known = new Set(
    JSON.stringify(await everything()).match(/\d{15}|[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g),
  );
  const steady = (name: string, value: Json): Json | undefined => {
    if (VOLATILE.test(name) || value === "") return undefined;
    if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return typeof value === "number" && String(value).length === 15 ? String(value) : value;
  };
  return {
    async take() {
      const texts = (await everything()).map(([key, item]) => `${key} ${JSON.stringify(item, steady)}`);
      return texts.map((text) => text.replace(ID, (id) => (known.has(id) ? id : "new"))).sort();
    },
  };
}

/** What is in one account and not in the other. */
export function differences(there: readonly string[], wanted: readonly string[]): string[] {
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return all.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(there, wanted).map((text) => `too many: ${text}`),
    ...without(wanted, there).map((text) => `missing: ${text}`),
  ];
}
