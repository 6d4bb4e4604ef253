import type { AuditEvent } from "./audit-log";

export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
  /** The time when Pulumi last wrote it: earlier events are our own. */
  readonly since?: string;
  readonly wasDeleted: boolean;
}

/** The last event about an object. The wording of events was never recorded, so the id or the name must match. */
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
  // A short id may be any number in the text.
  if (id.length >= MIN_ID_LENGTH && event.split(/[^\w-]+/).includes(id)) return true;
  // An "HttpServerTest" is a test: it matches the types "testName" and "tests/http-server".
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
