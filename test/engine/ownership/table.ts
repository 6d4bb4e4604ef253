import { KINDS } from "./program";
import type { Outcome } from "./run";

const line = (cells: readonly (string | number | null)[]) => `| ${cells.join(" | ")} |`;

/** What became of every change, as people read it. */
export function table(outcomes: readonly Outcome[], day: string): string {
  const rows = outcomes.flatMap(({ what, parallel, exit, preview, holds, asked }) =>
    KINDS.map((kind) => ({
      isKept: exit === 0 && preview === 0 && holds[kind] === asked[kind],
      cells: [what, kind, parallel, exit, holds[kind], preview],
    })),
  );
  const broken = rows.filter(({ isKept }) => !isKept).length;
  const head = ["change", "kind", "`--parallel`", "exit code", "the account holds", "next preview"];
  const body = rows.map(({ isKept, cells }) =>
    line([isKept ? cells[0] : `${cells[0]} **✗**`, ...cells.slice(1)] as string[]),
  );
  return `${INTRODUCTION.replace("DAY", day).replace("FIGURES", `${rows.length} rows, ${broken} broke the promise.`)}\n${[
    line(head),
    line(head.map(() => "---")),
    ...body,
  ].join("\n")}\n`;
}

const INTRODUCTION = `# Two owners of one thing
DAY FIGURES
`;
