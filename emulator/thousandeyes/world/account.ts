import { type Collection, createCollection } from "../../store/collection";
import type { Alert } from "../alerts/alert";
import type { AlertRule } from "../alerts/rule";
import type { SuppressionWindow } from "../alerts/window";
import type { Dashboard } from "../dashboards/dashboard";
import type { DashboardFilter } from "../dashboards/filter";
import type { DashboardSnapshot } from "../dashboards/snapshot";
import type { EndpointAgent } from "../endpoint/agent";
import type { Tag } from "../tags/tag";
import type { Test } from "../tests/test";

/** R012: every account group has its own store. */
export interface Account {
  aid: string;
  tests: Collection<Test>;
  rules: Collection<AlertRule>;
  alerts: Collection<Alert>;
  tags: Collection<Tag>;
  labels: Collection<Label>;
  windows: Collection<SuppressionWindow>;
  dashboards: Collection<Dashboard>;
  filters: Collection<DashboardFilter>;
  snapshots: Collection<DashboardSnapshot>;
  endpointAgents: Collection<EndpointAgent>;
}

/** A label of the old kind: tests have it, this API can neither create nor change it. */
interface Label {
  labelId: string;
  name: string;
  isBuiltin: boolean;
}

export const createAccount = (aid: string): Account => ({
  aid,
  tests: createCollection("testId"),
  rules: createCollection("ruleId"),
  alerts: createCollection("id"),
  tags: createCollection("id"),
  labels: createCollection("labelId"),
  windows: createCollection("alertSuppressionWindowId"),
  dashboards: createCollection("dashboardId"),
  filters: createCollection("id"),
  snapshots: createCollection("snapshotId"),
  endpointAgents: createCollection("id"),
});

/** R012: a store in every account group that only one file uses. */
export function storeOf<Item extends object>(key: keyof Item): (scope: { account: Account }) => Collection<Item> {
  const stores = new WeakMap<Account, Collection<Item>>();
  return ({ account }) => {
    const store = stores.get(account) ?? createCollection<Item>(key);
    stores.set(account, store);
    return store;
  };
}
