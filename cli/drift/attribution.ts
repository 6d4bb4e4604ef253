import type { Api, Connection } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import type { Body } from "../../provider/core/json";
import { registry } from "../../provider/registry";
import { type Activity, activitySince, isLater, lastDone, type Subject } from "./activity";
import type { Finding } from "./compare";
import { linkTo } from "./link";
import type { Change } from "./report";

/** Where to ask who did it. */
export interface Source {
  readonly connection: Connection;
  readonly apiEndpoint: string;
  readonly now: number;
}

/** Every object costs a call of a budget that the whole organisation shares. */
const MOST_ASKED = 100;

type Log = (aid: string) => Promise<readonly Activity[]>;

/** Adds who and when, and where to look: a call for each drifted object, and the activity log where that is not enough. */
export async function attribute(findings: readonly Finding[], source: Source) {
  const refusals = new Set<string>();
  const orNothing =
    <T>(nothing: T) =>
    (error: Error): T => {
      refusals.add(error.message);
      return nothing;
    };
  const logs = new Map<string, Promise<readonly Activity[]>>();
  const log: Log = (aid) => {
    const known = logs.get(aid) ?? readLog(source, aid, findings).catch(orNothing<readonly Activity[]>([]));
    logs.set(aid, known);
    return known;
  };
  const edited = findings.filter(({ change }) => change.what === "edited");
  const asked = new Set(edited.slice(0, MOST_ASKED));
  const changes = await Promise.all(
    findings.map(async (finding): Promise<Change> => {
      const told = asked.has(finding) ? await objectTells(finding, source).catch(orNothing<Partial<Change>>({})) : {};
      if (told.by && told.at) return { ...finding.change, ...told };
      return { ...finding.change, ...told, ...(await logTells(finding, log)) };
    }),
  );
  const [refusal] = [...refusals].sort();
  const notes = [
    ...(refusal ? [`Not all could be found out about who and when: ${refusal}`] : []),
    ...(edited.length > MOST_ASKED
      ? [`Of ${edited.length} edited objects only ${MOST_ASKED} were asked who and when.`]
      : []),
  ];
  return { changes, notes };
}

/** What the object itself says of its last change. Not all kinds do, and assignments are no objects of their own. */
async function objectTells({ change, deployed }: Finding, source: Source): Promise<Partial<Change>> {
  const { kind, id, accountGroupId: aid } = change;
  const definition = registry.find((one) => one.kind === kind);
  if (!definition || !id || !aid || kind.endsWith("Assignment")) return {};
  const answer = await answerOf(definition, source.connection.within(aid), id, deployed?.outputs ?? {});
  if (!answer) return {};
  const isTest = definition.id === "testId";
  const link = linkTo({ id, aid, isTest, answer, apiEndpoint: source.apiEndpoint });
  const { modifiedBy: by, modifiedDate: at } = answer;
  // An older date is of a change of ours: what drifted since did not touch it.
  const isNews = typeof at === "string" && isLater(at, deployed?.modified);
  const facts = isNews ? { at, toldBy: "object" as const, ...(typeof by === "string" ? { by } : {}) } : {};
  return { ...(link && { link }), ...facts };
}

/** The object as the API tells it, links and dates included, on the way its kind is read. */
async function answerOf({ operations }: Definition, api: Api, id: string, state: Body): Promise<Body | undefined> {
  let told: Body | undefined;
  const get: Api["get"] = async (path, query) => {
    const answer = await api.get(path, query);
    told ??= answer;
    return answer;
  };
  await operations.read({ ...api, get }, id, state);
  return told;
}

async function logTells(finding: Finding, log: Log): Promise<Partial<Change>> {
  const { accountGroupId } = finding.change;
  const subject = subjectOf(finding);
  const last = accountGroupId && subject ? lastDone(await log(accountGroupId), subject) : undefined;
  return last ? { by: last.user, at: last.date, toldBy: "activity log" } : {};
}

function subjectOf({ change, deployed }: Finding): Subject | undefined {
  const { kind, id, what } = change;
  const field = registry.find((one) => one.kind === kind)?.name;
  const name = field && deployed?.outputs?.[field];
  const since = deployed?.modified;
  if (!id) return undefined;
  return { kind, id, wasDeleted: what === "deleted", ...(since && { since }), ...(name ? { name: String(name) } : {}) };
}

/** From the time on at which the oldest of what drifted was deployed. */
function readLog({ connection, now }: Source, aid: string, findings: readonly Finding[]) {
  const there = findings.filter(({ change }) => change.accountGroupId === aid);
  const times = there.map(({ deployed }) => deployed?.modified ?? "").sort();
  return activitySince(connection.within(aid), times[0], now);
}
