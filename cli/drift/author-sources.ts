import { z } from "zod";
import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";
import type { ApiAccess } from "../engine/api";
import type { AuditEvent } from "./audit-log";
import type { Finding } from "./compare";
import { type AuditSubject, isLater, lastEvent } from "./last-event";
import { linkTo } from "./link";
import type { Change } from "./report";

const optional = z.string().optional().catch(undefined);
const modified = z.looseObject({ modifiedBy: optional, modifiedDate: optional });

/** Author and time from the object itself. Not all kinds have them, and assignments are no objects of their own. */
export async function authorFromObject({ change, deployed }: Finding, access: ApiAccess): Promise<Partial<Change>> {
  const { kind, id, accountGroupId: aid } = change;
  const definition = registry.find((one) => one.kind === kind);
  if (!definition || !id || !aid || kind.endsWith("Assignment")) return {};
  const answer = await answerOf(definition, access.connection.within(aid), id, deployed?.outputs ?? {});
  if (!answer) return {};
  const isTest = definition.idOutput === "testId";
  const link = linkTo({ id, aid, isTest, answer, apiEndpoint: access.apiEndpoint });
  const { modifiedBy: by, modifiedDate: at } = modified.parse(answer);
  // An older date is the time of our own deployment: the drift did not change it.
  const isNews = at !== undefined && isLater(at, deployed?.modified);
  return { ...(link && { link }), ...(isNews && { at, source: "object", ...(by !== undefined && { by }) }) };
}

/** The object as the API returns it, with links and dates, read in the way of its kind. */
async function answerOf(
  { operations }: Definition,
  api: Api,
  id: string,
  state: JsonObject,
): Promise<JsonObject | undefined> {
  let first: JsonObject | undefined;
  const get: Api["get"] = async (path, query) => {
    const answer = await api.get(path, query);
    first ??= answer;
    return answer;
  };
  await operations.read({ ...api, get }, id, state);
  return first;
}

/** Author and time from the account's activity log. */
export async function authorFromAuditLog(
  finding: Finding,
  log: (aid: string) => Promise<readonly AuditEvent[]>,
): Promise<Partial<Change>> {
  const { accountGroupId } = finding.change;
  const subject = subjectOf(finding);
  const last = accountGroupId && subject ? lastEvent(await log(accountGroupId), subject) : undefined;
  return last ? { by: last.user, at: last.date, source: "activity log" } : {};
}

function subjectOf({ change, deployed }: Finding): AuditSubject | undefined {
  const { kind, id, status } = change;
  const field = registry.find((one) => one.kind === kind)?.nameInput;
  const name = field && deployed?.outputs?.[field];
  const since = deployed?.modified;
  const wasDeleted = status === "deleted";
  if (!id) return undefined;
  return { kind, id, wasDeleted, ...(since && { since }), ...(name ? { name: String(name) } : {}) };
}
