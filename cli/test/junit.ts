import type { Issue, Report } from "../output/report";
import { headline } from "./print";
import type { TestDocument, TestOutcome } from "./schema";

const ADVICE = "Mend the test or its target, or run it again with --name.";

/** The result in the form that the reporters render: a test case for each agent of each test. */
export function reportOf(document: TestDocument): Report {
  const { tests, exitCode } = document;
  return {
    title: "ThousandEyes tests",
    subject: "",
    headline: headline(document),
    result: exitCode === 0 ? "good" : "bad",
    sides: ["wanted", "found"],
    sections: [{ type: "failure", issues: tests.flatMap(failures) }],
    passed: tests.flatMap(({ name, kind, agents }) =>
      agents.flatMap((one) =>
        one.status === "passed" ? [{ name: `${name} from ${one.agentName}`, kind, time: one.seconds }] : [],
      ),
    ),
    skipped: tests.flatMap(({ name, kind, status, reason = "" }) =>
      status === "not run" ? [{ name, kind, reason }] : [],
    ),
    remarks: [],
    document,
  };
}

function failures({ name, kind, status, reason, agents }: TestOutcome): Issue[] {
  const whole = status === "failed" && reason !== undefined ? [issue(name, kind, reason, 0)] : [];
  return [
    ...whole,
    ...agents.flatMap((one) =>
      one.status === "failed"
        ? [issue(`${name} from ${one.agentName}`, kind, one.reason ?? "failed", one.seconds)]
        : [],
    ),
  ];
}

const issue = (name: string, kind: string, status: string, time: number): Issue => ({
  ...{ name, kind, status, time, sign: "-", result: "bad", differences: [], advice: ADVICE },
});
