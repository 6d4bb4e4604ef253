import { faults } from "./faults";
import type { Row } from "./matrix";

const MARKS = { held: "·", repaired: "+", refused: "id" } as const;

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** The matrix as people read it: a row for each kind and operation, a column for each fault. */
export function table(rows: readonly Row[], day: string): string {
  const columns = Object.keys(faults);
  const head = ["kind", "operation", "calls", "most", ...columns];
  const body = rows.map(({ kind, operation, calls, most, cells, wrong }) =>
    line([
      kind,
      wrong.length ? `${operation} **✗**` : operation,
      calls,
      most,
      ...columns.map((fault) =>
        [cells[fault]?.once, cells[fault]?.lasting].map((how) => (how ? MARKS[how] : " ")).join(" "),
      ),
    ]),
  );
  const sum = (count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0);
  const figures = [
    `${sum(({ runs }) => runs)} runs: every fault at every call of every step, at that call only and from that call on.`,
    `${sum(({ wrong }) => wrong.length)} broke the promise: one object of that name, as asked for, nothing beside it, a`,
    "clean preview.",
  ].join(" ");
  return `${INTRODUCTION.replace("DAY", day).replace("FIGURES", figures)}\n${[
    line(head),
    line(head.map(() => "---")),
    ...body,
  ].join("\n")}\n`;
}

const INTRODUCTION = `# What faults do

DAY, \`npm run faults\`. FIGURES

A step runs under a fault, as the engine runs it: a step that fails keeps the old state. Then the fault is over and \`up\`
runs once more. In each cell first what came of a fault that happens once, then of one that lasts, at the worst place:

- \`·\` the step succeeded all the same;
- \`+\` the step failed, said why, and the next \`up\` brought everything about;
- \`id\` the object was made, its answer was lost, and so was every look for it. The next \`up\` finds the name taken, by an
  object that may be anybody's, and says its id and what to do: delete it, import it, or take another name.

*calls* is what the step costs when nothing goes wrong, *most* what a fault made of it at the most. *reset after*,
*time-out after*, *504 after*: the change is made, and its answer is lost. *made 8 s later*: it is made after the caller has
given up.
`;
