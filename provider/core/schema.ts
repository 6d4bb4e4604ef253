import type * as Zod from "zod";
import type { Json } from "./json";
import { memoizeByIdentity } from "./memoize";
import { isUnknown } from "./unknown";

/** A zod schema that refuses the values that the API would refuse or drop, and returns the canonical form. */
export type Schema = Zod.ZodType;

/** The result of a schema. */
export type Parsed<S extends Schema> = Zod.output<S>;

let zod: typeof Zod | undefined;

/**
 * zod, loaded when the first value is checked: loading takes 50 ms, and a program that only registers resources does
 * not need it.
 */
export function z(): typeof Zod {
  zod ??= require("zod") as typeof Zod;
  return zod;
}

/** A schema that is built at its first use. */
export interface LazySchema<S extends Schema = Schema> {
  (): S;
  /**
   * What the schema returns for a valid value, found without it: to load zod and to build a schema costs more than to
   * check a thousand values so. Undefined for a refused value, and wherever only the schema can say: ask it then.
   */
  readonly canonical?: Canonical;
}

type Canonical = (value: unknown) => Json | undefined;

/** A schema that is built at its first use; `canonical` must agree with it. */
export function lazily<S extends Schema>(build: () => S, canonical?: Canonical): LazySchema<S> {
  let built: S | undefined;
  const schema = () => {
    built ??= build();
    return built;
  };
  return Object.assign(schema, canonical && { canonical });
}

/** The canonical form of a value that may be unknown; undefined if its schema has to be asked. */
export const canonicalBy = ({ schema }: { schema: LazySchema }, value: unknown): Json | undefined =>
  isUnknown(value) ? (value as Json) : schema.canonical?.(value);

/** The canonical forms of all these; undefined if one has to be asked for. */
export function allCanonical(of: { schema: LazySchema }, values: readonly unknown[]): Json[] | undefined {
  const forms: Json[] = [];
  for (const value of values) {
    const form = canonicalBy(of, value);
    if (form === undefined) return undefined;
    forms.push(form);
  }
  return forms;
}

/** The schema, or an unknown value: in previews any value may be unknown. */
export const orUnknown = memoizeByIdentity((schema: Schema): Schema => z().union([unknown(), schema]));

/** True for a schema that accepts unknown values. */
export const isOrUnknown = (schema: Schema): boolean =>
  schema instanceof z().ZodUnion && schema.options[0] === unknown();

const unknown = lazily(() => z().custom(isUnknown));

/** Adds the issues of another schema, below a path. */
export function copyIssues(error: Zod.ZodError | undefined, payload: { issues: unknown[] }, path: PropertyKey[] = []) {
  for (const issue of error?.issues ?? [])
    payload.issues.push({ ...issue, path: [...path, ...issue.path], continue: true });
}

/** The data that our own checks add to an issue, for the message. */
export interface Refusal {
  /** The value the sentence is about. The message begins with it if the field allows to quote it. Default: nothing. */
  readonly subject?: unknown;
  /** The text the message begins with if the subject may not be quoted. Default: nothing. */
  readonly otherwise?: string;
  /** The key of the elements whose field says if the subject may be quoted. Default: the field itself. */
  readonly by?: string;
}

/** Our own check: `why` says why a value is refused and what to write instead; undefined if it is valid. */
export const refuseIf =
  <T>(why: (value: T) => string | undefined, refusal: (value: T) => Refusal = () => ({})) =>
  ({ value, issues }: { value: T; issues: unknown[] }) => {
    const message = why(value);
    if (message === undefined) return;
    issues.push({ code: "custom", message, input: value, params: refusal(value), continue: true });
  };
