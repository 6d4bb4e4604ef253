import type { ApiAccess } from "../engine/api";
import { type AuditEvent, auditEventsSince } from "./audit-log";
import { authorFromAuditLog, authorFromObject } from "./author-sources";
import type { Finding } from "./compare";
import type { Change } from "./report";

/** Each object costs one call of the budget that the whole organisation shares. */
const MAX_LOOKUPS = 100;

/** Adds authors, times and links: one call for each drifted object, and the activity log if that is not enough. */
export async function findAuthors(findings: readonly Finding[], access: ApiAccess) {
  const refusals = new Set<string>();
  const orElse =
    <T>(nothing: T) =>
    (error: Error): T => {
      refusals.add(error.message);
      return nothing;
    };
  const logs = new Map<string, Promise<readonly AuditEvent[]>>();
  const log = (aid: string) => {
    const known = logs.get(aid) ?? readLog(access, aid, findings).catch(orElse<readonly AuditEvent[]>([]));
    logs.set(aid, known);
    return known;
  };
  const edited = findings.filter(({ change }) => change.status === "edited");
  const lookedUp = new Set(edited.slice(0, MAX_LOOKUPS));
  const changes = await Promise.all(
    findings.map(async (finding): Promise<Change> => {
      const nothing: Partial<Change> = {};
      const author = lookedUp.has(finding) ? await authorFromObject(finding, access).catch(orElse(nothing)) : nothing;
      if (author.by && author.at) return { ...finding.change, ...author };
      return { ...finding.change, ...author, ...(await authorFromAuditLog(finding, log)) };
    }),
  );
  const [refusal] = [...refusals].sort();
  const notes = [
    ...(refusal ? [`Some authors or times could not be determined: ${refusal}`] : []),
    ...(edited.length > MAX_LOOKUPS
      ? [`Authors and times were looked up for only ${MAX_LOOKUPS} of ${edited.length} edited objects.`]
      : []),
  ];
  return { changes, notes };
}

/** Starts at the deployment time of the oldest drifted resource. */
function readLog({ connection, now }: ApiAccess, aid: string, findings: readonly Finding[]) {
  const there = findings.filter(({ change }) => change.accountGroupId === aid);
  const times = there.map(({ deployed }) => deployed?.modified ?? "").sort();
  return auditEventsSince(connection.within(aid), times[0], now);
}
