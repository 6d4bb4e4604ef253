import type { Json } from "../wire/context";
import type { Version } from "./history";

/** A stored test: its own fields, and its ties to other objects. */
export interface Test {
  testId: string;
  type: string;
  /** Every field that has a value, defaults included. */
  fields: Json;
  agents: TestAgent[];
  alertRules: string[];
  labels: string[];
  monitors: string[];
  sharedWith: string[];
  createdBy: string;
  createdDate: string;
  /** R049: absent until the first change. */
  modifiedBy?: string;
  modifiedDate?: string;
  /** R070: oldest first. */
  versions: Version[];
}

export interface TestAgent {
  agentId: string;
  sourceIpAddress?: string;
}
