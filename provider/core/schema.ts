import type * as Zod from "zod";
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
export function lazily<S extends Schema>(build: () => S): () => S {
  let built: S | undefined;
  return () => {
    built ??= build();
    return built;
  };
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
