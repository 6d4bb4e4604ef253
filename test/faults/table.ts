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

const INTRODUCTION = `# Behaviour under faults

DAY, \`npm run faults\`. FIGURES

A step runs under a fault, as the engine runs it: a step that fails keeps the old state. Then the fault is over and \`up\`
runs once more. Each cell has two results: of a fault that happens once, and of one that lasts, at the worst place:

- \`·\` the step succeeded despite the fault;
- \`+\` the step failed with a reason, and the next \`up\` completed everything;
- \`id\` the object was created, but its answer and the answers of all lookups were lost. The next \`up\` finds that the name
  is taken by an object of unknown owner, and reports its id and what to do: delete it, adopt it, or use another name.

*calls*: the number of calls without a fault. *most*: the highest number of calls under any fault. *reset after*, *time-out
after*, *504 after*: the change is made, but its answer is lost. *made 8 s later*: the change is made after the caller has
given up.
`;
