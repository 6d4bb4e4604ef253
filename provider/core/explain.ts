import type { Field, Fields, UnknownKey } from "./field";
import { fieldAt, type Keyed, keysOf, variantOf } from "./keys";
import { mismatch } from "./mismatch";
import { didYouMean } from "./nearest";
import { ofOtherVariant } from "./other-variant";
import { isName, show } from "./quote";
import type { Refusal } from "./schema";

/** One reason why the inputs of a resource are refused. */
export interface Problem {
  /** `agents[0].agentId` */
  readonly path: string;
  /** Says what is wrong there, why, and what to write instead. */
  readonly message: string;
}

/** An issue of zod: only the properties that are used here. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly params?: Refusal;
}

/** A place in the inputs: its value and its field. */
interface Place {
  readonly path: string;
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly isSecret: boolean;
}

/**
 * Turns zod's issues about the value of a field into problems for people: paths as the program wrote them, no secrets.
 */
export const explain = (name: string, field: Field, value: unknown, issues: readonly Issue[]): Problem[] =>
  missingLast(issues.flatMap(flat)).flatMap((issue) => {
    const place = issue.path.reduce<Place>(inside, { path: name, field, value, isSecret: field.secret === true });
    if (issue.keys) return issue.keys.map((key) => unknownKey(place, key));
    return [{ path: place.path, message: sentence(place, issue) }];
  });

/** In one object, wrong values come before missing ones: they often explain why something is missing. */
function missingLast(issues: Issue[]): Issue[] {
  const isMissing = ({ input, keys }: Issue) => input === undefined && keys === undefined;
  const ownerOf = ({ path, keys }: Issue) => JSON.stringify(keys ? path : path.slice(0, -1));
  const owners = [...new Set(issues.map(ownerOf))];
  return owners.flatMap((owner) => {
    const its = issues.filter((one) => ownerOf(one) === owner);
    return [...its.filter((one) => !isMissing(one)), ...its.filter(isMissing)];
  });
}

/** A value that may be unknown is a union of two schemas; only the issues of the second matter. */
const flat = (issue: Issue): Issue[] =>
  (issue.errors?.at(-1) ?? [{ ...issue, path: [] }])
    .flatMap((one) => (one.errors ? flat(one) : [one]))
    .map((one) => ({ ...one, path: [...issue.path, ...one.path] }));

function inside({ path, field, value, isSecret }: Place, key: PropertyKey): Place {
  const inner = fieldAt(field, value, key);
  const next = { field: inner, isSecret: isSecret || inner?.secret === true };
  // A text in the place of an object has the path of the object.
  if (typeof value === "string") return { ...next, path, value };
  return { ...next, path: path + step(value, key), value: (value as Record<PropertyKey, unknown>)?.[key] };
}

/** A key that may be a misplaced secret is shown as its number. */
function step(parent: unknown, key: PropertyKey): string {
  if (typeof key === "number") return `[${key}]`;
  if (isName(String(key))) return `.${String(key)}`;
  return `[key ${Object.keys(parent as object).indexOf(String(key)) + 1}]`;
}

/** The message about a key that an object with this value does not have. */
export const notKnown = (key: string, object: Closed, value: unknown): string =>
  object.unknownKey?.(key) ??
  ofAnotherVariant(key, object, value) ??
  `is not a known property.${didYouMean(key, Object.keys(keysOf(object, value)))}`;

interface Closed extends Keyed {
  readonly unknownKey?: UnknownKey | undefined;
}

function ofAnotherVariant(key: string, object: Closed, value: unknown): string | undefined {
  const { by, of } = object.variants ?? { by: "", of: {} };
  const own = variantOf(object, value);
  const others = Object.keys(of).filter((word) => Object.hasOwn(of[word] as Fields, key));
  return own === undefined ? undefined : ofOtherVariant({ by, others, own });
}

const unknownKey = ({ path, field, value }: Place, key: string): Problem => ({
  path: path + step(value, key),
  message: notKnown(key, field ?? {}, value),
});

function sentence({ field, value, isSecret }: Place, issue: Issue): string {
  if (issue.code !== "custom" || issue.params === undefined) return mismatch(field, value, isSecret);
  const { subject, otherwise, by } = issue.params;
  const owner = by ? field?.of?.keys?.[by] : field;
  const quoted = (subject === undefined || isSecret ? undefined : show(owner, subject)) ?? otherwise;
  return quoted === undefined ? issue.message : `${quoted} ${issue.message}`;
}
