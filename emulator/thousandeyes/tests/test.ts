import type { Json } from "../../server/json";

/** A stored test: its own fields, and its links to other objects. */
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

/** R070: a test as it was after one change. */
export interface Version {
  versionId: string;
  versionTimestamp: string;
  createdBy: string;
  test: Omit<Test, "versions">;
}
