import { time } from "../output/authorship";
import { inText } from "../output/code-span";
import { counted } from "../output/counted";
import { type Column, markdownTable, textTable } from "../output/table";
import { plain } from "../output/value";
import type { AlertsDocument, ShownAlert } from "./schema";

/** How a format writes a table and a text of somebody else. */
interface Style {
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): string;
  text(text: string): string;
}

export const textOf = (document: AlertsDocument, width = 0): string =>
  `${blocks(document, { table: (columns, rows) => textTable(columns, rows, width), text: plain }).join("\n\n")}\n`;

export const markdownOf = (document: AlertsDocument): string =>
  `${["### ThousandEyes alerts", ...blocks(document, { table: markdownTable, text: inText })].join("\n\n")}\n`;

function blocks({ alerts }: AlertsDocument, { table, text }: Style): string[] {
  const [first] = alerts;
  if (!first) return ["No alerts."];
  const all = table(...columnsOf(alerts));
  if (!first.details) return [`${counted(alerts.length, "alerts")}, ${active(alerts)} active.`, all];
  const link = first.link ? [text(first.link)] : [];
  return [all, first.details.length ? table(...detailsOf(first.details)) : "It names no agents or monitors.", ...link];
}

const active = (alerts: readonly ShownAlert[]) => alerts.filter(({ alertState }) => alertState !== "clear").length;

type Table = [Column[], string[][]];

/** What one asks first comes first: a narrow terminal shows no more. */
function columnsOf(alerts: readonly ShownAlert[]): Table {
  const text = (title: string): Column => ({ title });
  const number = (title: string): Column => ({ title, isNumber: true });
  return [
    [
      { title: "id", isWhole: true },
      ...["severity", "state", "test", "rule"].map(text),
      ...[number("lasted"), number("sources"), text("began"), text("type")],
    ],
    alerts.map(({ test, rule, violationCount, duration, ...alert }) => [
      alert.id,
      alert.alertSeverity,
      state(alert),
      test?.testName ?? test?.testId ?? "",
      rule?.ruleName ?? rule?.ruleId ?? "",
      duration === undefined ? "" : lasted(duration),
      String(violationCount ?? ""),
      time(alert.startDate),
      alert.alertType,
    ]),
  ];
}

const state = ({ alertState, suppressed }: Pick<ShownAlert, "alertState" | "suppressed">) =>
  `${alertState === "clear" ? "cleared" : "active"}${suppressed ? ", suppressed" : ""}`;

function detailsOf(details: NonNullable<ShownAlert["details"]>): Table {
  const titles = ["agent or monitor", "id", "state", "at start", "at end"];
  return [
    titles.map((title) => ({ title })),
    details.map(({ name, id, state, metricsAtStart, metricsAtEnd }) => [
      name,
      id ?? "",
      state === "clear" ? "cleared" : "active",
      metricsAtStart ?? "",
      metricsAtEnd ?? "",
    ]),
  ];
}

const UNITS = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
] as const;

/** The two largest units: `2 h 5 min`. */
export function lasted(seconds: number): string {
  const at = UNITS.findIndex(([, length]) => seconds >= length);
  if (at < 0) return "0 s";
  let left = Math.floor(seconds);
  return UNITS.slice(at, at + 2)
    .map(([unit, length]) => {
      const count = Math.floor(left / length);
      left -= count * length;
      return count ? `${count} ${unit}` : "";
    })
    .filter(Boolean)
    .join(" ");
}
