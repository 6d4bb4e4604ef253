import { authorship } from "./authorship";
import type { Issue, Sides, Subject } from "./report";
import type { Reporter } from "./reporter";
import { sideBySide } from "./value";
import { attributes, escaped } from "./xml";

/** For CI servers: a test case for each checked thing, which fails if the thing is not as expected. */
export const junit: Reporter = ({ title, subject, headline, sections, sides, passed, skipped = [], remarks }) => {
  const failures = sections.flatMap(({ type, issues }) => issues.map((issue) => failed(issue, type, sides)));
  const suite = {
    name: `${title} ${subject}`.trim(),
    tests: failures.length + passed.length + skipped.length,
    failures: failures.length,
    errors: 0,
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(suite)}>`,
    `  <testsuite${attributes({ ...suite, ...(skipped.length && { skipped: skipped.length }) })}>`,
    ...failures,
    ...passed.map((one) => `    <testcase${attributes(testCase(one))}/>`),
    ...skipped.map(left),
    `    <system-out>${escaped([headline, ...remarks].join("\n"))}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n")}\n`;
};

const testCase = ({ name, kind, time = 0 }: Subject) => ({ name, classname: kind, time });

const left = ({ reason, ...subject }: Subject & { reason: string }) =>
  [
    `    <testcase${attributes(testCase(subject))}>`,
    `      <skipped${attributes({ message: reason })}/>`,
    "    </testcase>",
  ].join("\n");

function failed(issue: Issue, type: string, [ours, theirs]: Sides): string {
  const { status, differences, link, advice } = issue;
  const lines = differences.map(({ path, expected, found }) => {
    const values = sideBySide(expected, found);
    return `${path}: ${ours} ${values[0]}, ${theirs} ${values[1]}`;
  });
  const author = authorship(issue.author);
  const all = [...lines, ...(author ? [author] : []), ...(link ? [link] : []), advice];
  const message = `${status}${lines.length ? `: ${differences.map(({ path }) => path).join(", ")}` : ""}`;
  return [
    `    <testcase${attributes(testCase(issue))}>`,
    `      <failure${attributes({ message, type })}>${escaped(all.join("\n"))}</failure>`,
    "    </testcase>",
  ].join("\n");
}
