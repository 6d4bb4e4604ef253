import { html } from "hono/html";
import { plain } from "../value";
import type { Html } from "./page";

interface Cell {
  readonly text: string;
  /** Smaller, behind the text: an id. */
  readonly note?: string;
  readonly className?: "number" | "bad" | "good" | "muted";
}

/** A table that scrolls by itself where it is too wide, by keyboard too. The first cell of a row is its heading. */
export function table(name: string, columns: readonly Cell[], rows: readonly (readonly Cell[])[]): Html {
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table>
<thead><tr>${columns.map((one) => html`<th scope="col"${classOf(one)}>${one.text}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...others]) => html`
<tr>${first ? html`<th scope="row"${classOf(first)}>${plain(first.text)}${note(first.note)}</th>` : ""}${others.map(
      (one) => html`<td${classOf(one)}>${plain(one.text)}</td>`,
    )}</tr>`,
  )}
</tbody></table></div>`;
}

const note = (text: string | undefined) => (text ? html` <span class="note">${plain(text)}</span>` : "");

const classOf = ({ className }: Cell) => (className ? html` class="${className}"` : "");

export interface Bar {
  readonly label: string;
  /** Smaller, behind the label. */
  readonly note?: string;
  readonly value: number;
  /** The value in words. */
  readonly shown: string;
}

/** Bars below each other, as a table: their numbers stand beside them. */
export function bars(name: string, columns: readonly [label: string, value: string], all: readonly Bar[]): Html {
  const most = Math.max(...all.map(({ value }) => value), Number.MIN_VALUE);
  const width = (value: number) => `${Math.round((value / most) * 1000) / 10}%`;
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table class="bars">
<thead><tr><th scope="col">${columns[0]}</th><td></td><th scope="col" class="number">${columns[1]}</th></tr></thead>
<tbody>${all.map(
    ({ label, note: more, value, shown }) => html`
<tr><th scope="row">${plain(label)}${note(more)}</th><td><span class="bar" style="width:${width(value)}"></span></td><td class="number">${shown}</td></tr>`,
  )}
</tbody></table></div>`;
}
