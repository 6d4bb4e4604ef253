import type { Credential } from "../admin/credentials";
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
  tests: Map<string, Test>;
  rules: Map<string, AlertRule>;
  alerts: Map<string, Alert>;
  tags: Map<string, Tag>;
  labels: Map<string, Label>;
  windows: Map<string, SuppressionWindow>;
  credentials: Map<string, Credential>;
  dashboards: Map<string, Dashboard>;
  filters: Map<string, DashboardFilter>;
  endpointLabels: Map<string, EndpointLabel>;
}

/** A label of the old kind: tests carry it, this API can neither make nor change it. */
interface Label {
  labelId: string;
  name: string;
  isBuiltin: boolean;
}

export function createAccount(aid: string): Account {
  return {
    aid,
    tests: new Map(),
    rules: new Map(),
    alerts: new Map(),
    tags: new Map(),
    labels: new Map(),
    windows: new Map(),
    credentials: new Map(),
    dashboards: new Map(),
    filters: new Map(),
    endpointLabels: new Map(),
  };
}
