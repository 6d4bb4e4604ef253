import { inText } from "../output/code-span";
import { counted } from "../output/counted";
import { markdownTable, textTable } from "../output/table";
import { plain } from "../output/value";
import type { ReportDocument } from "./schema";

type Finding = ReportDocument["findings"][number];

/** Of one check, so that all fit into an issue, which may have 65,536 characters. The JSON has all. */
const MAX_ROWS = 30;
const COLUMNS = ["id", "name", "what"].map((title) => ({ title }));

export function textOf(document: ReportDocument, width = 0): string {
  const blocks = sections(document).map(({ title, rows, more, advice }) => [
    title,
    textTable(COLUMNS, rows, width),
    ...more,
    `To do: ${advice}`,
  ]);
  return `${[`${headline(document)}.`, ...blocks.map((lines) => lines.join("\n")), ...remarks(document)].join("\n\n")}\n`;
}

export function markdownOf(document: ReportDocument): string {
  const blocks = sections(document).map(({ title, rows, more, advice }) => [
    `**${title}**`,
    markdownTable(COLUMNS, rows),
    ...more,
    `*To do:* ${advice}`,
  ]);
  return `${["### ThousandEyes report", `${inText(headline(document))}.`, ...blocks.flat(), ...remarks(document)].join("\n\n")}\n`;
}

function headline({
  accountGroupId,
  accountGroupName: name,
  counts: { tests, agents, rules },
  findings,
}: ReportDocument): string {
  const read = [
    counted(tests, "tests"),
    counted(agents, "agents"),
    ...(rules === undefined ? [] : [counted(rules, "alert rules")]),
  ];
  const result = findings.length ? `${counted(findings.length, "things")} not in order` : "all in order";
  const group = name === undefined ? accountGroupId : `${plain(name)} (${accountGroupId})`;
  return `Account group ${group}, ${read.join(", ")}: ${result}`;
}

function sections({ checks, findings }: ReportDocument) {
  return checks.flatMap(({ id, title, advice }) => {
    const found = findings.filter(({ check }) => check === id);
    if (!found.length) return [];
    const rows = found.slice(0, MAX_ROWS).map(({ id, name, detail }: Finding) => [id, name, detail]);
    const more =
      found.length > rows.length ? [`... and ${found.length - rows.length} more: --format json has all.`] : [];
    return [{ title: `${title}: ${found.length} (${id})`, rows, more, advice }];
  });
}

/** Of what was not looked at nobody should think that it is in order. */
function remarks({ checks }: ReportDocument): string[] {
  const those = (state: string) => checks.filter((check) => check.state === state).map(({ id }) => id);
  const [ignored, unknown] = [those("ignored"), those("unknown")];
  return [
    ...(unknown.length
      ? [`Not checked, because ThousandEyes does not show this token what it needs: ${unknown.join(", ")}.`]
      : []),
    ...(ignored.length ? [`Not checked, as --ignore says: ${ignored.join(", ")}.`] : []),
  ];
}
