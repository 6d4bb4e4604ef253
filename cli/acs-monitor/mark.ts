import type { Api } from "../../provider/core/api";
import { type InstallPlace, openInstallAt } from "../account/open-install";
import { time } from "../output/authorship";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { plain, plainLines } from "../output/value";
import { type EventList, shownEvent, targetOf } from "./event";
import { findEvent } from "./find-event";
import type { AcsMarkedDocument, ShownEvent } from "./schema";

export interface MarkOptions extends InstallPlace {
  readonly ids: readonly string[];
  readonly mark: "acknowledge" | "resolve";
  readonly note?: string;
  readonly json?: boolean;
}

type Marked = AcsMarkedDocument["events"][number];

const COMMAND = { acknowledge: "ack", resolve: "resolve" } as const;

/** Acknowledges or resolves events; returns the exit code. */
export async function markEvents({ ids, json, ...options }: MarkOptions): Promise<number> {
  const { connection, baseUrl } = await openInstallAt(options);
  const api = connection.within(await connection.scope());
  // All first: a wrong id must not leave the work half done.
  const found = new Map<string, ShownEvent>();
  for (const id of ids) {
    const event = await findEvent(api, COMMAND[options.mark], id);
    found.set(event.id, event);
  }
  const events: Marked[] = [];
  for (const event of found.values()) events.push(await marked(api, event, options));
  const exitCode = events.some(({ outcome }) => outcome === "failed") ? EXIT.trouble : EXIT.good;
  const document: AcsMarkedDocument = { version: 1, baseUrl, exitCode, events };
  if (json) process.stdout.write(jsonOf(document));
  for (const event of events) {
    if (event.outcome === "failed") process.stderr.write(`${plainLines(textOf(event, options))}\n`);
    else if (!json) process.stdout.write(`${textOf(event, options)}\n`);
  }
  return exitCode;
}

type Mark = Pick<MarkOptions, "mark" | "note">;

/** What is resolved needs nobody's care. A note is sent in any case. */
async function marked(api: Api, event: ShownEvent, { mark, note }: Mark): Promise<Marked> {
  const isDone = event.status === "resolved" || (mark === "acknowledge" && event.status === "acknowledged");
  if (isDone && note === undefined) return { ...event, outcome: "already" };
  try {
    // The first time stays (M32): to send it again does no harm.
    const answer = await api.postIdempotent(`/${event.id}/${mark}`, note === undefined ? {} : { note });
    return { ...(answer.id === undefined ? event : shownEvent(listOf(event), answer)), outcome: "done" };
  } catch (error) {
    return { ...event, outcome: "failed", error: (error as Error).message };
  }
}

const listOf = ({ id }: ShownEvent) => id.split("/")[0] as EventList;

function textOf(event: Marked, { mark, note }: Mark): string {
  const { id, severity, status, acknowledgedAt, resolvedAt, outcome, error } = event;
  const named = `${id} (${plain([severity, targetOf(event)].filter(Boolean).join(", "))})`;
  if (outcome === "failed") return `${named}: ${error}`;
  const since = (at: string | undefined) => (at ? ` since ${time(at)}` : "");
  if (outcome === "done") return `${named}: ${mark}d${note === undefined ? "" : ", with the note"}.`;
  if (status === "resolved") return `${named}: resolved already${since(resolvedAt)}.`;
  return `${named}: acknowledged already${since(acknowledgedAt)}.`;
}
