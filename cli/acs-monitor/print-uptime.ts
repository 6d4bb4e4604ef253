import { counted } from "../output/counted";
import { csvCell } from "../output/csv";
import { type Column, markdownTable, textTable } from "../output/table";
import type { AcsUptimeDocument } from "./schema";

export const textOf = (document: AcsUptimeDocument, width = 0): string =>
  `${blocks(document, (columns, rows) => textTable(columns, rows, width)).join("\n\n")}\n`;

export const markdownOf = (document: AcsUptimeDocument): string =>
  `${["### ACS Monitor uptime", ...blocks(document, markdownTable)].join("\n\n")}\n`;

const COLUMNS: Column[] = [
  { title: "monitor" },
  { title: "id", isWhole: true },
  { title: "uptime %", isNumber: true },
  { title: "type" },
  { title: "host" },
];

function blocks(document: AcsUptimeDocument, table: (columns: Column[], rows: string[][]) => string): string[] {
  const { monitors, window, below } = document;
  if (monitors.length === 0) return ["No monitors."];
  const columns = below === undefined ? COLUMNS : [...COLUMNS, { title: `below ${below} %` }];
  const rows = monitors.map(({ monitorName, monitorId, uptimePercent, isBelow, type, host }) => [
    ...[monitorName, monitorId, String(uptimePercent ?? "not checked"), type, host],
    ...(below === undefined ? [] : [isBelow ? "yes" : ""]),
  ]);
  const low = monitors.filter(({ isBelow }) => isBelow).length;
  const limit = below === undefined ? "" : `; ${low} below ${below} %`;
  return [`${counted(monitors.length, "monitors")}, the last ${window}${limit}.`, table(columns, rows)];
}

const TITLES = ["monitorId", "monitorName", "type", "host", "window", "uptimePercent"];

/** A line for each monitor, as sheets and data frames read it. What was not checked has no number. */
export function csvOf({ monitors, window }: AcsUptimeDocument): string {
  const lines = monitors.map(({ monitorId, monitorName, type, host, uptimePercent }) =>
    [monitorId, monitorName, type, host, window, String(uptimePercent ?? "")].map(csvCell).join(","),
  );
  return `${[TITLES.join(","), ...lines].join("\n")}\n`;
}
