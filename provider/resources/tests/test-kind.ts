import type { Fields } from "../../core/field";
import type { Body } from "../../core/json";
import { namesIn } from "../names";
import { testFacts } from "./parts/common";
import { EXPAND, testOperations } from "./test-operations";

/** R055: names are unique in the account group, across all types. */
const testNames = namesIn({ path: "/tests", listKey: "tests", idKey: "testId", key: "testName", what: "a test" });

interface TestKind<K extends string, F extends Fields> {
  readonly kind: K;
  /** The type as it stands in the path: `http-server`. */
  readonly type: string;
  readonly fields: F;
  readonly expand?: readonly string[];
  /** R056: a PUT without `alertRules` brings the account's default rules back. */
  readonly carried?: readonly string[];
  readonly request?: (body: Body, wanted: Body) => Body;
  readonly answer?: (body: Body) => Body;
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
    names: testNames,
    operations: testOperations({ path: `/tests/${type}`, fields, expand, carried, ...shapes }),
  };
}
