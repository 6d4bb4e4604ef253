import type * as Zod from "zod";
import { memoizeByIdentity } from "./memoize";
import { isUnknown } from "./unknown";

/** What zod knows of a value: it refuses what the API would refuse or drop, and answers the canonical form. */
export type Schema = Zod.ZodType;

/** What a schema answers. */
export type Parsed<S extends Schema> = Zod.output<S>;

let zod: typeof Zod | undefined;

/** zod, loaded with the first value that is checked: it takes 50 ms, which a program that only registers does not pay. */
export function z(): typeof Zod {
  zod ??= require("zod") as typeof Zod;
  return zod;
}

/** A schema that is built when it is first used. */
export function lazily<S extends Schema>(build: () => S): () => S {
  let built: S | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** The schema, or a value that is not known yet: in previews it may stand in the place of any other. */
export const orUnknown = memoizeByIdentity((schema: Schema): Schema => z().union([unknown(), schema]));

/** Whether it is a schema that takes what is not known yet. */
export const isOrUnknown = (schema: Schema): boolean =>
  schema instanceof z().ZodUnion && schema.options[0] === unknown();

const unknown = lazily(() => z().custom(isUnknown));

/** Takes over what another schema found, below a path. */
export function copyIssues(error: Zod.ZodError | undefined, payload: { issues: unknown[] }, path: PropertyKey[] = []) {
  for (const issue of error?.issues ?? [])
    payload.issues.push({ ...issue, path: [...path, ...issue.path], continue: true });
}

/** What a check of ours adds to an issue, for the message. */
export interface Refusal {
  /** What the sentence is about: it goes in front where the field allows to quote it. Default: nothing. */
  readonly subject?: unknown;
  /** What goes in front where it may not be quoted. Default: nothing. */
  readonly otherwise?: string;
  /** The key of the elements whose field knows whether the subject may be quoted. Default: the field itself. */
  readonly by?: string;
}

/** A check of ours: `why` says why a value is refused and what to write instead; undefined where it is fine. */
export const refuseIf =
  <T>(why: (value: T) => string | undefined, refusal: (value: T) => Refusal = () => ({})) =>
  ({ value, issues }: { value: T; issues: unknown[] }) => {
    const message = why(value);
    if (message === undefined) return;
    issues.push({ code: "custom", message, input: value, params: refusal(value), continue: true });
  };
