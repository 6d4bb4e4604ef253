import { html } from "hono/html";
import { time } from "../../output/authorship";
import { counted } from "../../output/counted";
import { page, type Section } from "../../output/page/page";
import { plain } from "../../output/value";
import { periodOf } from "../period";
import { commonOf, type ResultsDocument, type ShownLayer, withoutCommon } from "../schema";
import { DRAW } from "./draw";
import { figure } from "./figure";
import { library } from "./library";
import { plotsOf, roundsInPoint, timesOf } from "./plots";
import { STYLE } from "./style";
import { errorTable, lastValues, numbersTable } from "./tables";

/** The results of a test on one page that stands alone. */
export function resultsPage(document: ResultsDocument): string {
  const { test, notes } = document;
  const layers = document.layers.filter(({ rounds }) => rounds.length > 0);
  const uplot = library();
  const facts = [`${test.type} test ${test.testId}`, `account group ${document.accountGroupId}`, periodOf(document)];
  return page({
    title: test.testName,
    lead: html`<p class="muted">${facts.join(" · ")}</p>
${layers.length ? html`<noscript><p>Without JavaScript there are no plots, but all their numbers.</p></noscript>` : html`<p>Nothing was measured.</p>`}
${notes.map((note) => html`<p>${plain(note)}</p>`)}`,
    sections: layers.map(section),
    style: uplot.style + STYLE,
    ...(layers.length > 0 && {
      scripts: [uplot.script, DRAW],
      data: { plots: { layers: layers.map((one) => ({ times: timesOf(one), plots: plotsOf(withoutCommon(one)) })) } },
    }),
  });
}

function section(whole: ShownLayer): Section {
  const shown = withoutCommon(whole);
  const common = commonOf(whole);
  const { layer, rounds, errors } = shown;
  const first = rounds[0] ?? "";
  const [more, many] = [common ? `, ${plain(common)}` : "", roundsInPoint(whole)];
  const points = many > 1 ? `. A point stands for up to ${many} rounds: the value farthest from the mean.` : "";
  return {
    id: layer,
    title: layer,
    content: html`<p class="muted">${counted(rounds.length, "rounds")} from ${time(first)} to ${time(rounds.at(-1) ?? first)}${more}${points}</p>
${plotsOf(shown).map((one) => figure(one, layer))}
<h3>Numbers</h3>
${numbersTable(shown)}
${lastValues(shown)}
${errors.length ? html`<h3>${counted(errors.length, "errors")}</h3>${errorTable(shown)}` : ""}`,
  };
}
