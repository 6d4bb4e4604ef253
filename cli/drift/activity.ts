import type { Api, Query } from "../../provider/core/api";
import type { Body } from "../../provider/core/json";
import { nextPage } from "../../provider/thousandeyes/dialect";

/** One line of an account's activity log (`/audit-user-events`). */
export interface Activity {
  readonly date: string;
  readonly event?: string;
  readonly user: string;
  readonly resources?: readonly { readonly type: string; readonly name: string }[];
}

/** A log is read so many pages far: in a large organisation it has no end. */
const MOST_PAGES = 20;
const MOST_DAYS = 30;
const DAY = 86_400_000;

/** What was done in an account group since then, as far as the log is read. */
export async function activitySince(api: Api, since: string | undefined, now: number): Promise<Activity[]> {
  const start = Math.max(Date.parse(since ?? "") || 0, now - MOST_DAYS * DAY);
  const startDate = `${new Date(start).toISOString().slice(0, 19)}Z`;
  const all: Activity[] = [];
  let next: Query | undefined = {};
  for (let page = 0; next && page < MOST_PAGES; page++) {
    const answer: Body | undefined = await api.get("/audit-user-events", { startDate, ...next });
    all.push(...((answer?.auditEvents ?? []) as unknown as Activity[]));
    next = answer && nextPage(answer);
  }
  return all;
}

export interface Subject {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
  /** When Pulumi last wrote it: what happened until then was our own doing. */
  readonly since?: string;
  readonly wasDeleted: boolean;
}

/** The last thing somebody did to an object. The wording of events is recorded nowhere: an id or a name must do. */
export function lastDone(log: readonly Activity[], subject: Subject): Activity | undefined {
  const fits = log.filter(
    (one) =>
      isAbout(one, subject) &&
      isLater(one.date, subject.since) &&
      /delet|remov/i.test(one.event ?? "") === subject.wasDeleted,
  );
  return fits.reduce<Activity | undefined>((last, one) => (last && last.date >= one.date ? last : one), undefined);
}

function isAbout({ event = "", resources = [] }: Activity, { kind, id, name }: Subject): boolean {
  // A short id may be any number that the text mentions.
  if (id.length >= SHORTEST_ID && event.split(/[^\w-]+/).includes(id)) return true;
  // An "HttpServerTest" is a test: it answers to the types "testName" and "tests/http-server".
  const [what = ""] = kind.match(/[A-Z][a-z]+$/) ?? [];
  const isKind = (type = "") => wordsOf(type).some((word) => word === what.toLowerCase());
  return name !== undefined && resources.some((one) => one.name === name && isKind(one.type));
}

const SHORTEST_ID = 5;

/** `alertRules/testName`: alert, rule, test, name. */
const wordsOf = (type: string) =>
  (type.match(/[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase().replace(/s$/, ""));

/** The API's dates have whole seconds. */
export const isLater = (date: string, since: string | undefined): boolean =>
  since === undefined || Math.floor(Date.parse(date) / 1000) > Math.floor(Date.parse(since) / 1000);
