import { html } from "hono/html";
import type { Html } from "../../output/page/page";
import type { Plot } from "./plots";

/** One plot, before it is drawn. For a screen reader it is a slider along the rounds, which says the values of each. */
export function figure({ id, name, unit, series, total }: Plot, layer: string): Html {
  const label = `${name}${unit && `, ${unit}`}`;
  const last = Math.max(0, (series[0]?.values.length ?? 0) - 1);
  const hidden = total > series.length ? `, the first ${series.length} of ${total} lines` : "";
  return html`<figure>
<figcaption>${name}<span class="muted">${unit && `, ${unit}`}${hidden}</span></figcaption>
<div class="plot" id="${id}" role="slider" tabindex="0" aria-label="${layer}: ${label} by time" aria-valuemin="0" aria-valuemax="${last}" aria-valuenow="${last}"></div>
<p class="at" aria-hidden="true"></p>
<ul class="legend">${series.map(
    (one, index) => html`
<li><button type="button" aria-pressed="true"><span class="line${index >= 8 ? " dashed" : ""}" style="border-color:var(--s${index % 8})"></span>${one.name} <output></output></button></li>`,
  )}
</ul>
</figure>`;
}
