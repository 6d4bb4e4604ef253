import { time } from "../output/authorship";
import { counted } from "../output/counted";
import { type Column, markdownTable, textTable } from "../output/table";
import { targetOf } from "./event";
import type { AcsEventsDocument, ShownEvent } from "./schema";

export const textOf = ({ events }: AcsEventsDocument, width = 0): string =>
  `${events.length ? `${summary(events)}\n\n${textTable(COLUMNS, events.map(row), width)}` : "No events."}\n`;

export const markdownOf = ({ events }: AcsEventsDocument): string =>
  [
    "### ACS Monitor events",
    ...(events.length ? [summary(events), markdownTable(COLUMNS, events.map(row))] : ["No events."]),
  ]
    .map((block) => `${block}\n`)
    .join("\n");

const summary = (events: readonly ShownEvent[]) =>
  `${counted(events.length, "events")}, ${events.filter(({ status }) => status === "open").length} open.`;

/** What one asks first comes first: a narrow terminal shows no more. */
const COLUMNS: Column[] = [
  { title: "id", isWhole: true },
  ...["severity", "status", "monitor or device", "value", "triggered", "acknowledged", "resolved", "note"].map(
    (title) => ({
      title,
    }),
  ),
];

const row = (event: ShownEvent): string[] => [
  event.id,
  event.severity,
  event.status,
  targetOf(event),
  event.currentValue ?? "",
  time(event.triggeredAt),
  time(event.acknowledgedAt ?? ""),
  time(event.resolvedAt ?? ""),
  event.note ?? "",
];
