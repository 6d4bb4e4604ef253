import type { AuditEvent } from "./audit-log";

export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
  /** When Pulumi last wrote it: what happened until then was our own doing. */
  readonly since?: string;
  readonly wasDeleted: boolean;
}

/** The last thing somebody did to an object. The wording of events is recorded nowhere: an id or a name must do. */
export function lastEvent(log: readonly AuditEvent[], subject: AuditSubject): AuditEvent | undefined {
  const fits = log.filter(
    (one) =>
      isAbout(one, subject) &&
      isLater(one.date, subject.since) &&
      /delet|remov/i.test(one.event ?? "") === subject.wasDeleted,
  );
  return fits.reduce<AuditEvent | undefined>((last, one) => (last && last.date >= one.date ? last : one), undefined);
}

function isAbout({ event = "", resources }: AuditEvent, { kind, id, name }: AuditSubject): boolean {
  // A short id may be any number that the text mentions.
  if (id.length >= MIN_ID_LENGTH && event.split(/[^\w-]+/).includes(id)) return true;
  // An "HttpServerTest" is a test: it answers to the types "testName" and "tests/http-server".
  const [noun = ""] = kind.match(/[A-Z][a-z]+$/) ?? [];
  const isKind = (type = "") => wordsOf(type).some((word) => word === noun.toLowerCase());
  return name !== undefined && resources.some((one) => one.name === name && isKind(one.type));
}

const MIN_ID_LENGTH = 5;

/** `alertRules/testName`: alert, rule, test, name. */
const wordsOf = (type: string) =>
  (type.match(/[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase().replace(/s$/, ""));

/** The API's dates have whole seconds. */
export const isLater = (date: string, since: string | undefined): boolean =>
  since === undefined || Math.floor(Date.parse(date) / 1000) > Math.floor(Date.parse(since) / 1000);
