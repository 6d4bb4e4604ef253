import { z } from "zod";
import type { Api, Query } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { nextPage } from "../../provider/thousandeyes/dialect";

const optional = z.string().optional().catch(undefined);
const auditEvent = z.looseObject({
  date: z.string(),
  event: optional,
  user: optional,
  resources: z.array(z.looseObject({ type: optional, name: optional })).catch([]),
});

/** One event of an account's activity log (`/audit-user-events`). */
export type AuditEvent = z.infer<typeof auditEvent>;

/** The maximum number of pages that are read: the log of a large organisation is very long. */
const MAX_PAGES = 20;
const MAX_DAYS = 30;
const DAY = 86_400_000;

/** The events in an account group since `start`, as far as the log is read. */
export async function auditEventsSince(api: Api, since: string | undefined, now: number): Promise<AuditEvent[]> {
  const start = Math.max(Date.parse(since ?? "") || 0, now - MAX_DAYS * DAY);
  const startDate = `${new Date(start).toISOString().slice(0, 19)}Z`;
  const all: AuditEvent[] = [];
  let next: Query | undefined = {};
  for (let page = 0; next && page < MAX_PAGES; page++) {
    const answer: JsonObject | undefined = await api.get("/audit-user-events", { startDate, ...next });
    all.push(...eventsIn(answer?.auditEvents));
    next = answer && nextPage(answer);
  }
  return all;
}

/** An event without a date may be older than the deployment, so it is ignored. */
const eventsIn = (lines: unknown): AuditEvent[] =>
  (Array.isArray(lines) ? lines : []).flatMap((line) => auditEvent.safeParse(line).data ?? []);
