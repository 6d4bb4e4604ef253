import { html, raw } from "hono/html";
import { counted } from "../../output/counted";
import type { Html } from "../../output/page/page";
import { plain } from "../../output/value";
import type { Account } from "../account";
import { type Column, columnsOf } from "./matrix-columns";
import { type Row, rowsOf } from "./matrix-rows";
import { type UnitsOf, units } from "./units";

/** A table that needs headings that stay in sight. */
const LONG = 30;

/** Which agents run which tests. Headings stay in sight; a dot is a test that runs, a ring one that is disabled. */
export function matrix(account: Account, unitsOf: UnitsOf): Html {
  const columns = columnsOf(account);
  const types = rowsOf(account.tests);
  const shown = types.flatMap(([, rows]) => rows.flatMap(({ tests }) => tests)).length;
  const missing = account.tests.length - shown;
  const isByAgent = columns.every(({ ids }) => ids.length === 1);
  const width = columns.length + 3;
  return html`<p class="muted">${
    isByAgent
      ? "A dot: the agent runs the test; a ring: the test is disabled."
      : "How many agents of a place run the test."
  } Enterprise agents (E) first, then cloud agents by country.${
    missing ? ` ${counted(missing, "tests")} more are not shown.` : ""
  }</p>
<div class="scroll matrix${account.tests.length > LONG ? " long" : ""}" role="group" aria-label="Tests and agents" tabindex="0"><table${isByAgent ? html` class="dots"` : ""}>
<thead>
<tr><td colspan="3"></td>${groups(columns).map(
    ([group, length]) =>
      html`<th scope="colgroup" colspan="${length}">${group === "E" && length > 3 ? "Enterprise" : plain(group)}</th>`,
  )}</tr>
<tr><th scope="col">Test</th><th scope="col" class="number">Rules</th><th scope="col" class="number">Units</th>${columns.map(
    ({ name, title, isAway }) =>
      html`<th scope="col" class="agent${isAway ? " bad" : ""}" title="${plain(title)}"><span>${plain(name)}${isAway ? " (away)" : ""}</span></th>`,
  )}</tr>
</thead>
${types.map(
  ([type, rows]) => html`<tbody>
<tr><th scope="rowgroup" colspan="${width}"><span>${plain(type)}, ${rows.reduce((sum, { tests }) => sum + tests.length, 0)}</span></th></tr>
${rows.map(
  (
    row,
  ) => html`<tr${row.tests[0].isEnabled ? "" : raw(" class=off")}><th scope="row" title="${plain(titleOf(row))}">${plain(row.name)}</th>${raw(cells(row, columns, unitsOf))}</tr>
`,
)}</tbody>
`,
)}</table></div>`;
}

const titleOf = ({ name, tests }: Row) => (tests.length > 1 ? name : `${name}, ${tests[0].id}`);

function groups(columns: readonly Column[]): [string, number][] {
  const lengths = new Map<string, number>();
  for (const { group } of columns) lengths.set(group, (lengths.get(group) ?? 0) + 1);
  return [...lengths];
}

/** Numbers and words of our own alone: nothing to escape. End tags are left out, as HTML allows, for there are many. */
function cells({ tests }: Row, columns: readonly Column[], unitsOf: UnitsOf): string {
  const [first] = tests;
  const running = new Set(first.agents.map(({ id }) => id));
  const rules = first.rules ? (first.rules.length ? `${first.rules.length}` : "<b>0</b>") : "?";
  const cost = units(tests.reduce((sum, test) => sum + unitsOf(test), 0));
  const ofAgent = ({ ids }: Column) => {
    const count = ids.filter((id) => running.has(id)).length;
    return count === 0 ? "<td>" : ids.length === 1 ? "<td>yes" : `<td>${count}`;
  };
  return `<td>${rules}<td>${cost}${columns.map(ofAgent).join("")}`;
}

export const MATRIX_STYLE = `
.matrix { width: fit-content; max-width: 100%; }
.matrix.long { max-height: 85vh; }
.matrix table { width: auto; font-size: .8rem; }
.matrix th, .matrix td { padding: 0 .3rem; height: 1.45rem; line-height: 1.45rem; vertical-align: middle; border-color: var(--line); }
.matrix td { text-align: center; min-width: 1.6rem; border-left: 1px solid var(--line); }
.matrix td:nth-child(2) { border-left: 0; }
.matrix td:nth-child(2), .matrix td:nth-child(3) { text-align: end; font-variant-numeric: tabular-nums; }
.matrix td b { color: var(--bad); }
.matrix thead > tr > * { position: sticky; top: 0; z-index: 2; background: var(--raised); text-align: center; border-left: 1px solid var(--line); }
.matrix thead > tr:nth-child(2) > * { top: 1.45rem; vertical-align: bottom; }
.matrix thead > tr > :first-child { left: 0; z-index: 3; text-align: start; }
.matrix .agent span { writing-mode: vertical-rl; rotate: 180deg; max-height: 11rem; overflow: hidden; text-overflow: ellipsis; line-height: 1.6rem; }
.matrix tbody th[scope=row] { position: sticky; left: 0; z-index: 1; background: var(--back); max-width: 20rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-right: 1px solid var(--line); }
.matrix tbody th[scope=rowgroup] { background: var(--raised); font-weight: 600; }
.matrix tbody th[scope=rowgroup] span { position: sticky; left: .3rem; }
.matrix td:nth-child(n+4) { color: var(--accent); }
.matrix .dots td:nth-child(n+4) { font-size: 0; line-height: 0; }
.matrix .dots td:nth-child(n+4):not(:empty)::before { content: "\\25cf" / ""; font-size: .95rem; line-height: 1; }
.matrix .dots .off td:nth-child(n+4):not(:empty)::before { content: "\\25cb" / ""; }
.matrix tr:hover > * { background: var(--raised); }
.matrix .off > th { color: var(--muted); font-style: italic; }
@media (max-width: 40rem) { .matrix tbody th[scope=row] { max-width: 8.5rem; } }
@media print {
  .matrix.long { max-height: none; }
  .matrix thead > tr > *, .matrix tbody th[scope=row], .matrix tbody th[scope=rowgroup] span { position: static; }
}
`;
