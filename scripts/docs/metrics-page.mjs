// The words of alert expressions, by alert type.
import { page, table } from "./markdown.mjs";
import { code, linked } from "./prose.mjs";

const HEAD = ["Metric", "What it is", "Unit, or what it is compared with", "Inside"];

export function metricsPage(metrics, links) {
  const chapters = Object.entries(metrics).map(([type, rows]) => [
    `## ${type}`,
    table(
      HEAD,
      rows.map(([name, label, value, inside]) => [code(name), label, code(value), inside ? code(inside) : "-"]),
    ),
  ]);
  return page(
    "# Alert metrics",
    "The words that the `expression` of an [AlertRule](resources/alert-rule.md) may use, for each `alertType`. The vendor " +
      "publishes no complete list, so this one is collected: a word that is missing here is not refused, but one that is " +
      "nearly one of these brings a warning.",
    linked(GRAMMAR, links),
    chapters,
  );
}

const GRAMMAR = `- A condition stands in brackets, and so does the whole: \`((loss >= 10%) && (avgLatency >= 200 ms))\`.
- On one level stand \`&&\` or \`||\`, not both (R225): \`(((responseCode >= 400) || (responseCode == 0)) && (totalTime >= 500 ms))\`.
- Numbers are compared by \`<\`, \`<=\`, \`==\`, \`!=\`, \`>=\`, \`>\`, their unit behind a blank, but \`%\` without one.
- Texts by \`!= ""\` and by patterns, \`=~ /timeout/\` and \`!~ /timeout/\`; sets by \`in {"58", "25"}\` and \`!in\`.
- \`Auto(connectTime >= High sensitivity)\` is a dynamic threshold: \`Low\`, \`Medium\` or \`High\`.
- \`[(locationId in {"58", "25"})]((probDetail != ""))\`: agents, or monitors of a BGP rule, that the expression looks at.
- \`( )\` holds conditions of its own: \`((hops((hopDelay >= 100 ms))))\`, \`((hops[-1]((ip !in {"192.0.2.1"}))))\`. \`!\` has no value: \`(!pageLoaded)\`.`;
