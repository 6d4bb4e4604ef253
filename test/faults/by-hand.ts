import type { JsonObject } from "../../provider/core/json";
import { samples } from "../kinds/samples";

type Call = (method: string, path: string, body?: JsonObject) => Promise<JsonObject>;

interface Made {
  readonly list: string;
  readonly id: string;
  readonly name: string;
}

/** What somebody does in the web application. */
export interface ByHand {
  /** Everything that was made since the account was new. */
  made(): Promise<Made[]>;
  /** Deletes what a resource stands for, if it is there. */
  deleteByHand(resource?: { kind: string; id: string }): Promise<void>;
  deleteById(id: string): Promise<void>;
}

/** R212: somebody who deletes a vault by hand confirms it. */
export const CONFIRMED = "confirmDisabledObjects=true";

const LISTS: readonly { path: string; key: string; id: string; name: string }[] = [
  { path: "/tests", key: "tests", id: "testId", name: "testName" },
  { path: "/alerts/rules", key: "alertRules", id: "ruleId", name: "ruleName" },
  { path: "/tags", key: "tags", id: "id", name: "value" },
  {
    ...{ path: "/alert-suppression-windows", key: "alertSuppressionWindows" },
    ...{ id: "alertSuppressionWindowId", name: "name" },
  },
  { path: "/credentials", key: "credentials", id: "id", name: "name" },
  ...["/connectors/generic", "/connectors/panorama", "/connectors/conjur"].map((path) => inItems(path)),
  ...["/operations/webhooks", "/operations/credential-vault"].map((path) => inItems(path)),
  { path: "/account-groups", key: "accountGroups", id: "aid", name: "accountGroupName" },
  { path: "/users", key: "users", id: "uid", name: "email" },
  { path: "/roles", key: "roles", id: "roleId", name: "name" },
  { path: "/dashboards", key: "dashboards", id: "dashboardId", name: "title" },
  { path: "/cloud-insights/integration/aws", key: "integrations", id: "id", name: "name" },
  { path: "/cloud-insights/integration/azure", key: "integrations", id: "id", name: "name" },
  { path: "/templates", key: "templates", id: "id", name: "name" },
  { path: "/streams", key: "streams", id: "id", name: "name" },
  { path: "/dashboard-snapshots", key: "dashboardSnapshots", id: "snapshotId", name: "snapshotName" },
  ...["scheduled-tests/agent-to-server", "scheduled-tests/http-server", "dynamic-tests/agent-to-server"].map(
    (type) => ({
      ...{ path: `/endpoint/tests/${type}`, key: "tests", id: "testId", name: "testName" },
    }),
  ),
  { path: "/network/path-vis/interface-groups", key: "pathVisInterfaceGroups", id: "groupId", name: "groupName" },
  { path: "/dashboards/filters", key: "dashboardFilters", id: "id", name: "name" },
];

/** R164: the list of dashboards is bare. */
const listIn = (answer: JsonObject, key: string) => (Array.isArray(answer) ? answer : answer[key]) as JsonObject[];

export async function byHand(call: Call): Promise<ByHand> {
  async function everything(): Promise<(Made & { path: string })[]> {
    const all = LISTS.map(async ({ path, key, id, name }) =>
      listIn(await call("GET", path), key).map((item) => ({
        list: key,
        id: String(item[id]),
        name: String(item[name]),
        path: `${path === "/tests" ? `${path}/${item.type}` : path}/${item[id]}`,
      })),
    );
    return (await Promise.all(all)).flat();
  }
  const seeds = new Set((await everything()).map(({ id }) => id));
  const made = async () => (await everything()).filter(({ id }) => !seeds.has(id));
  return {
    made,
    async deleteById(id) {
      const found = (await made()).find((one) => one.id === id);
      if (!found) throw new Error(`nothing that was made has the id ${id}`);
      await call("DELETE", `${found.path}?${CONFIRMED}`);
    },
    async deleteByHand(resource) {
      const sample = resource && samples[resource.kind];
      // What nobody made cannot be deleted, and need not be.
      if (!sample || ["TagAssignment", "ConnectorOperations"].includes(resource.kind)) return;
      const { unmake = (send, id) => send("DELETE", `${sample.path(id)}?${CONFIRMED}`) } = sample;
      await unmake(call, resource.id).catch(() => undefined);
    },
  };
}

/** The lists of integrations are alike. */
function inItems(path: string) {
  return { path, key: "items", id: "id", name: "name" };
}
