import { bodyOf } from "../../server/request";
import type { Test } from "../tests/test";
import type { TestType } from "../tests/type";
import { createTest } from "../tests/write";
import type { RequestContext } from "../wire/context";
import { storeOf } from "../world/account";

/** A test that runs when it is made, and whenever it is told to; in no list of tests (decided). */
export interface InstantTest extends Test {
  /** When its runs began: seconds since 1970, oldest first. */
  runs: number[];
}

export const instantTests = storeOf<InstantTest>("testId");

/** What the document leaves out of instant tests: their schedule, their alerts, their routes. */
const SCHEDULED = [
  ...["interval", "alertsEnabled", "enabled", "alertRules", "httpInterval", "subinterval"],
  ...["bgpMeasurements", "usePublicBgp", "monitors"],
];

const without = <Value extends object>(value: Value, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** The document leaves the port of a server to its name. */
const leftOut = ({ name }: TestType) => (name === "agent-to-server" ? [...SCHEDULED, "port"] : SCHEDULED);

/** The same type of test, without a schedule. */
const instantOf = (type: TestType): TestType => ({
  ...type,
  fields: without(type.fields, leftOut(type)),
  needs: without(type.needs, SCHEDULED),
});

export function createInstant(type: TestType, context: RequestContext): InstantTest {
  // R015: what it does not take is dropped like an unknown key.
  const test = createTest(instantOf(type), without(bodyOf(context), leftOut(type)), context);
  return { ...test, fields: without(test.fields, leftOut(type)), runs: [now(context)] };
}

export function run(test: InstantTest, context: RequestContext): void {
  test.runs.push(now(context));
}

const now = ({ world }: RequestContext) => Math.floor(world.clock.now() / 1000);
