import { EXIT } from "../output/exit";
import { unitsIn } from "../units/document";
import type { Range } from "../units/range";
import type { TestDocument, TestOutcome } from "./schema";

/**
 * The result for programs. Nothing that ran is no success, unless it is said: a pipeline that tests nothing would stay
 * green for ever.
 */
export function documentOf(tests: readonly TestOutcome[], cost: Range, passWithNoTests = false): TestDocument {
  const count = (status: TestOutcome["status"]) => tests.filter((one) => one.status === status).length;
  const summary = { passed: count("passed"), failed: count("failed"), notRun: count("not run") };
  const ran = summary.passed + summary.failed;
  return {
    version: 1,
    exitCode: ran === 0 && !passWithNoTests ? EXIT.trouble : summary.failed ? EXIT.differs : EXIT.good,
    units: unitsIn(cost),
    summary,
    tests: [...tests],
  };
}
