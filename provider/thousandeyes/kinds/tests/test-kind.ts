import type { Names } from "../../../core/define";
import type { Fields } from "../../../core/field";
import type { Body } from "../../../core/json";
import { testFacts } from "./parts/common";
import { EXPAND, testOperations } from "./test-operations";

/**
 * R055: names are unique within one type; a test of another type may share one. One list serves all types. R226: it shows
 * saved events too, which keep the name of their test and take it from nobody.
 */
const testNames = (own: string): Names => ({
  path: "/tests",
  listKey: "tests",
  nameOf: ({ testName, savedEvent, type = own }) =>
    typeof testName === "string" && testName !== "" && !savedEvent ? JSON.stringify([type, testName]) : undefined,
  idOf: ({ testId }) => String(testId),
  say: (name) => `a test called "${JSON.parse(name)[1]}"`,
});

interface TestKind<K extends string, F extends Fields> {
  readonly kind: K;
  /** The type as it stands in the path: `http-server`. */
  readonly type: string;
  readonly fields: F;
  readonly expand?: readonly string[];
  /** R056: a PUT without `alertRules` brings the account's default rules back. */
  readonly carried?: readonly string[];
  readonly request?: (body: Body, wanted: Body) => Body;
  readonly answer?: (body: Body, known: Body) => Body;
}

/** What all test types share beside their fields: id, name, facts, and the ways of the tests service. */
export function testKind<K extends string, F extends Fields>({
  kind,
  type,
  fields,
  expand = EXPAND,
  carried = ["alertRules"],
  ...shapes
}: TestKind<K, F>) {
  return {
    kind,
    fields,
    id: "testId",
    name: "testName",
    facts: testFacts,
    names: testNames(type),
    operations: testOperations({ path: `/tests/${type}`, fields, expand, carried, ...shapes }),
  };
}
