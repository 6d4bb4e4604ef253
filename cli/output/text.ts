import { authorship } from "./authorship";
import { type Paint, painter } from "./paint";
import type { Difference, Issue, Sides } from "./report";
import type { Reporter } from "./reporter";
import { plain, sideBySide } from "./value";

const COLOURS = { good: "green", warning: "yellow", bad: "red" } as const;

/** For people. */
export const text: Reporter = ({ subject, headline, result, sections, sides, remarks }, { colours }) => {
  const paint = painter(colours);
  const blocks = [
    `${paint.bold(subject)}: ${paint[COLOURS[result]](headline)}`,
    ...sections.flatMap(({ heading, issues }) => [
      ...(heading ? [paint.bold(heading)] : []),
      ...issues.map((issue) => block(issue, sides, paint)),
    ]),
    ...remarks.map(plain),
  ];
  return `${blocks.join("\n\n")}\n`;
};

function block(issue: Issue, sides: Sides, paint: Paint): string {
  const { name, kind, id, status, sign, result, differences, link, advice } = issue;
  const what = paint.dim(`(${[kind, id].filter(Boolean).join(" ")})`);
  const head = `${paint[COLOURS[result]](sign)} ${paint.bold(plain(name))} ${what} ${status}`;
  const author = authorship(issue.author);
  const lines = [
    ...table(differences, sides, paint),
    ...(author ? [author] : []),
    ...(link ? [paint.dim(link)] : []),
    paint.dim(advice),
  ];
  return [head, ...lines.map((line) => `    ${line}`)].join("\n");
}

function table(differences: readonly Difference[], [ours, theirs]: Sides, paint: Paint): string[] {
  const rows = differences.map((one) => ({ ...one, values: sideBySide(one.expected, one.found) }));
  const width = (texts: string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const first = width(rows.map(({ path }) => path));
  const second = width(rows.map(({ values }) => values[0]));
  return rows.map(({ path, values: [expected, found], isAside, note }) => {
    const left = `${plain(path).padEnd(first)}  ${ours} ${paint.green(expected.padEnd(second))}`;
    return `${left}  ${theirs} ${isAside ? found : paint.red(found)}${note ? paint.dim(`  ${note}`) : ""}`;
  });
}
