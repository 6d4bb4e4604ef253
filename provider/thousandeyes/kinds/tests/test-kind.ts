import type { UniqueName } from "../../../core/define";
import type { Fields } from "../../../core/field";
import type { JsonObject } from "../../../core/json";
import { testOutputs } from "./parts/common";
import { EXPAND, testOperations } from "./test-operations";

/**
 * R055: names are unique within one type; a test of another type may share one. One list serves all types. R226: the
 * list has saved events too, which have the name of their test and do not block it. R070: nor does a test of another
 * account group.
 */
const uniqueTestName = (own: string): UniqueName => ({
  path: "/tests",
  listKey: "tests",
  nameOf: ({ testName, savedEvent, liveShare, type = own }) =>
    typeof testName === "string" && testName !== "" && !savedEvent && !liveShare
      ? JSON.stringify([type, testName])
      : undefined,
  idOf: ({ testId }) => String(testId),
  describe: (name) => `a test called "${JSON.parse(name)[1]}"`,
});

interface TestKind<K extends string, F extends Fields> {
  readonly kind: K;
  /** The type in the path: `http-server`. */
  readonly type: string;
  readonly fields: F;
  readonly expand?: readonly string[];
  /** R056: a PUT without `alertRules` brings the account's default rules back. */
  readonly resetIfAbsent?: readonly string[];
  readonly toRequest?: (body: JsonObject, news: JsonObject) => JsonObject;
  readonly fromResponse?: (body: JsonObject, known: JsonObject) => JsonObject;
}

/** What all test types share besides their fields: id, name, computed outputs, and the calls of the tests service. */
export function testKind<K extends string, F extends Fields>({
  kind,
  type,
  fields,
  expand = EXPAND,
  resetIfAbsent = ["alertRules"],
  ...shapes
}: TestKind<K, F>) {
  return {
    kind,
    fields,
    idOutput: "testId",
    nameInput: "testName",
    computed: testOutputs,
    uniqueName: uniqueTestName(type),
    operations: testOperations({ type, fields, expand, resetIfAbsent, ...shapes }),
  };
}
