import { among, is, type LookupDefinition } from "../../core/lookup";
import { periodIn } from "./period";

/** Which usage of tests to find. All that is given must hold. */
export interface GetTestUnitsArgs {
  /**
   * Exact names of tests; each must exist once.
   * @example ["shop"]
   */
  names?: string[];
  /**
   * Ids of tests (digits).
   * @example ["281474976710901"]
   */
  testIds?: string[];
  /** Only instant tests, or only scheduled ones. */
  isInstantTest?: boolean;
  /**
   * Start of the period: a date and time in UTC. Without it the usage of the current billing cycle is found.
   * @example "2026-11-01T00:00:00Z"
   */
  startDate?: string;
  /**
   * End of the period, beside a `startDate`: a date and time in UTC. Without it the period ends now.
   * @example "2026-11-08T00:00:00Z"
   */
  endDate?: string;
}

/**
 * What a test used in the period, as the API lists it. What an Enterprise agent used counts for the account group of
 * the test. It is not known whether the API counts in units or in thousandths of them: compare with the web interface.
 */
export interface TestUnits {
  /** Id of the test (digits). */
  readonly testId: string;
  /** Name of the test. */
  readonly testName: string;
  /** Type of the test in words, which is no input of anything: `Web - HTTP Server`. */
  readonly testType: string;
  /** Whether it is an instant test. */
  readonly isInstantTest?: boolean;
  /** Id of the account group of the test. */
  readonly aid: string;
  /** Name of the account group of the test. */
  readonly accountGroupName: string;
  /** Used by its cloud agents, as the API gives it. */
  readonly cloudUnitsUsed?: number;
  /** Expected of its cloud agents for the whole period, as the API gives it. */
  readonly cloudUnitsProjected?: number;
  /** Used by its Enterprise agents, as the API gives it. */
  readonly enterpriseUnitsUsed?: number;
  /** Expected of its Enterprise agents for the whole period, as the API gives it. */
  readonly enterpriseUnitsProjected?: number;
}

export const testUnits: LookupDefinition<GetTestUnitsArgs, TestUnits> = {
  name: "getTestUnits",
  what: "test with usage",
  asks: { names: "list", testIds: "list", isInstantTest: "boolean", startDate: "date-time", endDate: "date-time" },
  path: "/usage/units/tests",
  query: (args) => periodIn("getTestUnits", args),
  listKey: "breakdowns",
  idOf: ({ testId }) => String(testId),
  nameOf: ({ testName }) => String(testName),
  shows: [
    ...(["testId", "testName", "testType", "isInstantTest", "aid", "accountGroupName"] as const),
    ...(["cloudUnitsUsed", "cloudUnitsProjected", "enterpriseUnitsUsed", "enterpriseUnitsProjected"] as const),
  ],
  matches: (item, { testIds, isInstantTest }) => among(item.testId, testIds) && is(item.isInstantTest, isInstantTest),
};
