import { html } from "hono/html";
import type { Html } from "../../output/page/page";
import { table } from "../../output/page/parts";
import type { ReportDocument } from "../schema";

/** Of one check. The JSON has all. */
const MAX_ROWS = 100;
/** Longer lists are closed at first. */
const OPEN_ROWS = 10;

const COLUMNS = [{ text: "Name" }, { text: "What" }];

/** What is not in order, and what to do about it. */
export function findings({ checks, findings }: ReportDocument): Html {
  const named = (state: string) => checks.filter((check) => check.state === state);
  const [good, ignored, unknown] = [named("good"), named("ignored"), named("unknown")];
  return html`${named("findings").map(({ id, title, advice }) => {
    const found = findings.filter(({ check }) => check === id);
    const rows = found.slice(0, MAX_ROWS).map(({ name, id, detail }) => [{ text: name, note: id }, { text: detail }]);
    const more = found.length - rows.length;
    return html`<details class="finding"${found.length > OPEN_ROWS ? "" : html` open`}>
<summary><h3>${title}</h3> <span class="count">${found.length}</span></summary>
<p>${advice}</p>
${table(title, COLUMNS, rows)}
${more ? html`<p class="muted">And ${more} more: <code>report --format json</code> has all.</p>` : ""}
</details>
`;
  })}
${list("In order", good)}${list("Not checked, because ThousandEyes does not show this token what it needs", unknown)}${list("Not checked, as --ignore says", ignored)}`;
}

const list = (words: string, checks: ReportDocument["checks"]) =>
  checks.length ? html`<p class="muted">${words}: ${checks.map(({ id }) => id).join(", ")}.</p>` : "";

export const FINDINGS_STYLE = `
.finding { border: 1px solid var(--line); border-radius: 8px; margin-block: .6rem; padding: 0 .9rem; }
.finding > summary { cursor: pointer; padding-block: .55rem; display: flex; gap: .6rem; align-items: baseline; }
.finding > summary::before { content: "\\25b8" / ""; color: var(--muted); width: .8rem; }
.finding[open] > summary::before { content: "\\25be" / ""; }
.finding > summary::-webkit-details-marker { display: none; }
.finding h3 { display: inline; margin: 0; font-size: 1rem; }
.finding td, .finding tbody th { overflow-wrap: anywhere; }
.finding tbody th, .finding thead th:first-child { width: 45%; }
.finding .scroll { margin-bottom: .9rem; max-height: 24rem; }
.finding thead th { position: sticky; top: 0; }
.count { color: var(--bad); background: var(--bad-back); border: 1px solid; border-radius: 1rem; padding: 0 .55rem; font-size: .87rem; font-weight: 600; font-variant-numeric: tabular-nums; }
@media print {
  .finding { break-inside: avoid; }
  .finding .scroll { max-height: none; }
  .finding thead th { position: static; }
  .finding::details-content { content-visibility: visible; height: auto; }
}
`;
