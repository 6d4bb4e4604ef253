import { time } from "./authorship";
import { address, code, fenced, inText } from "./code-span";
import type { Author, Issue, Report, Section, Sides } from "./report";
import type { Reporter } from "./reporter";
import { plain, sideBySide } from "./value";

/** An issue may have up to 65,536 characters. */
const MAX_ROWS = 100;
const MAX_NAMES = 10;

/** For pull requests, issues and job summaries. Foreign texts are in code, where they cannot add markup. */
export const markdown: Reporter = (report) => {
  const { title, subject, headline, sections, sides, remarks } = report;
  const blocks = [
    `### ${title}: ${code(subject)}`,
    `${headline}.`,
    ...sections.flatMap((section) => [
      ...(section.heading ? [`**${section.heading}**`] : []),
      ...table(section, sides),
    ]),
    ...advice(report),
    ...remarks.map(inText),
  ];
  return `${blocks.join("\n\n")}\n`;
};

function table(section: Section, sides: Sides): string[] {
  const { issues, columns = sides, hasAuthors } = section;
  if (issues.length === 0) return [];
  const head = ["resource", "property", ...columns, ...(hasAuthors ? ["who", "when (UTC)"] : [])];
  const rows = issues.flatMap((issue) => rowsOf(issue, hasAuthors === true));
  const lines = [head, head.map(() => "---"), ...rows.slice(0, MAX_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
  const more = rows.length > MAX_ROWS ? [`... and ${rows.length - MAX_ROWS} more rows.`] : [];
  return [lines.join("\n"), ...more];
}

function rowsOf(issue: Issue, hasAuthors: boolean): string[][] {
  const { status, differences, summary = ["", ""] } = issue;
  const author = hasAuthors ? whoAndWhen(issue.author) : [];
  if (differences.length === 0) return [[titled(issue), `*${status}*`, ...summary, ...author]];
  return differences.map(({ path, expected, found, isAside, note }, row) => [
    row ? "" : titled(issue),
    code(path),
    ...sideBySide(expected, found).map(code),
    ...(hasAuthors && isAside ? [`*${note}*`, ""] : author),
  ]);
}

const whoAndWhen = ({ by, at }: Partial<Author> = {}) => [
  by ? code(by) : "not known",
  at ? inText(time(at).replace(" UTC", "")) : "not known",
];

const titled = ({ name, kind, link }: Issue) => `${link ? `[${code(name)}](${address(link)})` : code(name)} ${kind}`;

/** What to do, with the names of the resources: each advice once. */
function advice({ sections }: Report): string[] {
  const names = new Map<string, string[]>();
  for (const { advice, name } of sections.flatMap(({ issues }) => issues))
    names.set(advice, [...(names.get(advice) ?? []), fenced(plain(name))]);
  const lines = [...names].map(([advice, all]) => {
    const more = all.length > MAX_NAMES ? ` and ${all.length - MAX_NAMES} more` : "";
    return `- ${all.slice(0, MAX_NAMES).join(", ")}${more}: ${advice}`;
  });
  return lines.length ? [lines.join("\n")] : [];
}
