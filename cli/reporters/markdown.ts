import type { Change, Report } from "../drift/report";
import type { Reporter } from "./reporter";
import { plain, sideBySide } from "./value";
import { headline, remarks, remedy, time } from "./words";

/** An issue may have 65,536 characters. */
const MOST_ROWS = 100;
const MOST_NAMES = 10;

/** For pull requests, issues and job summaries. What others wrote stands in code, where it cannot mark anything up. */
export const markdown: Reporter = (report) => {
  const { project, stack, drifted, undeployed } = report;
  const blocks = [
    `### ThousandEyes drift: ${code(`${project}/${stack}`)}`,
    `${headline(report)}.`,
    ...table(drifted, ["resource", "property", "declared", "found", "who", "when (UTC)"], driftedRows),
    ...(undeployed.length ? ["**Not deployed yet**"] : []),
    ...table(undeployed, ["resource", "property", "declared", "deployed"], undeployedRows),
    ...deeds(report),
    ...remarks(report).map(inText),
  ];
  return `${blocks.join("\n\n")}\n`;
};

function table(changes: readonly Change[], head: string[], rowsOf: (change: Change) => string[][]): string[] {
  if (changes.length === 0) return [];
  const rows = changes.flatMap(rowsOf);
  const shown = [head, head.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
  const more = rows.length > MOST_ROWS ? [`... and ${rows.length - MOST_ROWS} more rows.`] : [];
  return [shown.join("\n"), ...more];
}

function driftedRows(change: Change): string[][] {
  const { what, properties, by, at } = change;
  const author = [by ? code(by) : "not known", at ? inText(time(at).replace(" UTC", "")) : "not known"];
  if (what === "deleted") return [[titled(change), "*deleted*", "there", "gone", ...author]];
  return properties.map(({ path, declared, found, drifted }, row) => {
    const [ours, theirs] = sideBySide(declared, found).map(code) as [string, string];
    return [row ? "" : titled(change), code(path), ours, theirs, ...(drifted ? author : ["*not deployed yet*", ""])];
  });
}

function undeployedRows(change: Change): string[][] {
  const { what, properties } = change;
  if (properties.length === 0) return [[titled(change), `*${what}*`, "", ""]];
  return properties.map(({ path, declared, found }, row) => {
    const sides = sideBySide(declared, found).map(code);
    return [row ? "" : titled(change), code(path), ...sides];
  });
}

const titled = ({ name, kind, link }: Change) => `${link ? `[${code(name)}](${address(link)})` : code(name)} ${kind}`;

/** What `up` would do, and to which: each kind of deed once. */
function deeds({ drifted, undeployed }: Report): string[] {
  const all = new Map<string, string[]>();
  for (const change of [...drifted, ...undeployed]) {
    const deed = remedy(change);
    all.set(deed, [...(all.get(deed) ?? []), fenced(plain(change.name))]);
  }
  const lines = [...all].map(([deed, names]) => {
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
    return `- ${names.slice(0, MOST_NAMES).join(", ")}${more}: ${deed}`;
  });
  return lines.length ? [lines.join("\n")] : [];
}

/** A code span in a cell of a table, where even there a bar would end the cell. */
function code(text: string): string {
  return fenced(
    plain(text)
      .replace(/\\(?=\|)/g, "\\\u200b")
      .replace(/\|/g, "\\|"),
  );
}

/** A code span: its fence is longer than any run of backticks inside. */
function fenced(line: string): string {
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = longest ? " " : "";
  return line.trim() === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
}

const inText = (text: string) => plain(text).replace(/[\\<>[\]@*_|`]/g, "\\$&");
const address = (link: string) => link.replace(/[\s()<>|]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
