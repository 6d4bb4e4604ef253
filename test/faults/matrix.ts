import { kindsOfAll } from "../kinds/vendors";
import { clean, type Kind, OPERATIONS, type Operation, type Outcome, run } from "./cell";
import { faults } from "./faults";

/** What became of a kind's step under one fault, wherever in the step the fault was: the worst of it. */
export interface Cell {
  readonly once?: Outcome["how"];
  readonly lasting?: Outcome["how"];
}

export interface Row {
  readonly kind: string;
  readonly operation: Operation;
  /** Calls of the step when nothing goes wrong, and the most that a fault made of them. */
  readonly calls: number;
  readonly most: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** How many runs it took. */
  readonly runs: number;
  readonly wrong: readonly string[];
}

const SEVERITY: readonly Outcome["how"][] = ["held", "repaired", "refused"];
const worse = (a: Outcome["how"] | undefined, b: Outcome["how"]) =>
  a !== undefined && SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b;

export const rows = kindsOfAll.flatMap((kind) => OPERATIONS.map((operation) => ({ kind, operation })));

/**
 * Every fault at every call of the step: at that one, and from that one on.
 *
 * @param every 1 runs all of them, 8 every eighth; which ones is always the same.
 */
export async function rowOf(kind: Kind, operation: Operation, every = 1): Promise<Row> {
  const { calls } = await clean(kind, operation);
  const cells: Record<string, Cell> = {};
  const wrong: string[] = [];
  let most = calls;
  let runs = 0;
  let number = kind.kind.length + operation.length;
  for (const fault of Object.keys(faults)) {
    for (let from = 1; from <= calls; from++) {
      for (const when of ["once", "lasting"] as const) {
        if (number++ % every) continue;
        runs++;
        const outcome = await run(kind, operation, fault, { from, lasting: when === "lasting" });
        cells[fault] = { ...cells[fault], [when]: worse(cells[fault]?.[when], outcome.how) };
        most = Math.max(most, outcome.calls);
        wrong.push(...outcome.wrong.map((what) => `${fault}, ${when}, call ${from}: ${what}`));
      }
    }
  }
  return { kind: kind.kind, operation, calls, most, cells, runs, wrong };
}
