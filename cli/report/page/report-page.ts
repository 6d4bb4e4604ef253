import { html } from "hono/html";
import { time } from "../../output/authorship";
import { page } from "../../output/page/page";
import type { Account } from "../account";
import type { ReportDocument } from "../schema";
import { FINDINGS_STYLE, findings } from "./findings";
import { MATRIX_STYLE, matrix } from "./matrix";
import { rules, tags } from "./rules-and-tags";
import { unitBars, units, unitsOfTests } from "./units";

/** The account group on one page. `by`: the key of the tags that bars are of. */
export function reportPage(account: Account, document: ReportDocument, by: string): string {
  const { accountGroupId, accountGroupName, counts } = document;
  const unitsOf = unitsOfTests(account);
  const total = account.tests.reduce((sum, test) => sum + unitsOf(test), 0);
  const tiles: [string, string | number, string?][] = [
    ["Not in order", document.findings.length, document.findings.length ? "bad" : "good"],
    ["Tests", counts.tests],
    ["Agents in use", counts.agents],
    ["Alert rules", counts.rules ?? "?"],
    ["Units in 31 days", units(total)],
  ];
  return page({
    title: `ThousandEyes account group ${accountGroupName ?? accountGroupId}`,
    lead: html`<p class="muted">Account group ${accountGroupId} as it was on ${time(new Date(account.now).toISOString().replace(/\.\d+/, ""))}.</p>
<dl class="tiles">${tiles.map(
      ([label, value, className]) =>
        html`<div><dt>${label}</dt><dd${className ? html` class="${className}"` : ""}>${value.toLocaleString("en-US")}</dd></div>`,
    )}</dl>`,
    sections: [
      { id: "findings", title: "What is not in order", content: findings(document) },
      { id: "matrix", title: "Tests by agent", content: matrix(account, unitsOf) },
      { id: "units", title: "Units", content: unitBars(account, unitsOf, by) },
      { id: "rules", title: "Alert rules", content: rules(account) },
      { id: "tags", title: "Tags", content: tags(account, unitsOf) },
    ],
    style: FINDINGS_STYLE + MATRIX_STYLE,
  });
}
