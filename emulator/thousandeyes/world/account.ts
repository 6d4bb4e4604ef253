import { type Collection, createCollection } from "../../store/collection";
import type { Credential } from "../admin/credential";
import type { Alert } from "../alerts/alert";
import type { AlertRule } from "../alerts/rule";
import type { SuppressionWindow } from "../alerts/window";
import type { Dashboard } from "../dashboards/dashboard";
import type { DashboardFilter } from "../dashboards/filter";
import type { EndpointLabel } from "../endpoint/label";
import type { Tag } from "../tags/tag";
import type { Test } from "../tests/test";

/** R012: every account group has a store of its own. */
export interface Account {
  aid: string;
  tests: Collection<Test>;
  rules: Collection<AlertRule>;
  alerts: Collection<Alert>;
  tags: Collection<Tag>;
  labels: Collection<Label>;
  windows: Collection<SuppressionWindow>;
  credentials: Collection<Credential>;
  dashboards: Collection<Dashboard>;
  filters: Collection<DashboardFilter>;
  endpointLabels: Collection<EndpointLabel>;
}

/** A label of the old kind: tests carry it, this API can neither make nor change it. */
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
  credentials: createCollection("id"),
  dashboards: createCollection("dashboardId"),
  filters: createCollection("id"),
  endpointLabels: createCollection("id"),
});
