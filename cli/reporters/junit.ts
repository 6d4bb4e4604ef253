import type { Change, Resource } from "../drift/report";
import type { Reporter } from "./reporter";
import { sideBySide } from "./value";
import { authorship, headline, remarks, remedy } from "./words";

/** For CI servers: a test case for each resource of ours, which fails where it is not as declared. */
export const junit: Reporter = (report) => {
  const { project, stack, drifted, undeployed, unchanged } = report;
  const failures = drifted.length + undeployed.length;
  const suite = {
    name: `ThousandEyes drift ${project}/${stack}`,
    tests: failures + unchanged.length,
    failures,
    errors: 0,
  };
  const cases = [
    ...drifted.map((change) => failed(change, "drift")),
    ...undeployed.map((change) => failed(change, "undeployed")),
    ...unchanged.map((resource) => `    <testcase${attributes(named(resource))}/>`),
  ];
  const said = [headline(report), ...remarks(report)].join("\n");
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(suite)}>`,
    `  <testsuite${attributes(suite)}>`,
    ...cases,
    `    <system-out>${escaped(said)}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n")}\n`;
};

const named = ({ name, kind }: Resource) => ({ name, classname: kind, time: 0 });

function failed(change: Change, type: string): string {
  const lines = change.properties.map(({ path, declared, found }) => {
    const [ours, theirs] = sideBySide(declared, found);
    return `${path}: declared ${ours}, found ${theirs}`;
  });
  const author = authorship(change);
  const all = [...lines, ...(author ? [author] : []), ...(change.link ? [change.link] : []), remedy(change)];
  const message = `${change.what}${lines.length ? `: ${change.properties.map(({ path }) => path).join(", ")}` : ""}`;
  return [
    `    <testcase${attributes(named(change))}>`,
    `      <failure${attributes({ message, type })}>${escaped(all.join("\n"))}</failure>`,
    "    </testcase>",
  ].join("\n");
}

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no way at all to write most control characters. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "?")
    .replace(/[&<>"]/g, (one) => ENTITIES[one] as string);
