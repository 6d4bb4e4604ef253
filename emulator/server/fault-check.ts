import type * as Zod from "zod";
import { EFFECTS, type Effect, effectNames } from "./effects";
import type { Fault } from "./faults";
import { isObject } from "./json";

// Loaded with the first fault: an emulator without one need not wait for it.
const zod = (): typeof Zod => require("zod");

const known = effectNames.join(", ");

type Issue = { code: string; message: string; path: PropertyKey[]; keys?: string[] };

const worst = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];

/** What is wrong with an effect; `errors` has the issues by kind of effect, in the order of the table. */
function effectProblem(effect: unknown, errors: readonly (readonly Issue[])[]): string {
  if (!isObject(effect)) return `effect is missing: one of ${known}`;
  const names = effectNames.filter((name) => name in effect);
  const [name] = names;
  if (name === undefined || names.length > 1) return `effect must have exactly one of ${known}`;
  const { keys = [], message, path } = worst(errors[effectNames.indexOf(name)] ?? []) as Issue;
  if (keys.length > 0) return `effect ${name} takes no "${keys[0]}"`;
  return path[0] === name ? `effect ${name} needs ${message}` : message;
}

function faultSchema(z: typeof Zod, basePath: string): Zod.ZodType<Fault> {
  const effects = effectNames.map((name): Zod.ZodType<Effect> => EFFECTS[name].schema(z));
  const [path, times] = [`path must begin with ${basePath}`, "times must be a whole number from 1 on"];
  return z.strictObject(
    {
      method: z.string("method must be a text such as PUT").optional(),
      path: z.string(path).startsWith(basePath, path).optional(),
      times: z.int(times).min(1, times).optional(),
      effect: z.union(effects, {
        error: (issue) => effectProblem(issue.input, "errors" in issue ? (issue.errors as Issue[][]) : []),
      }),
    },
    {
      error: ({ code, keys }) =>
        code === "unrecognized_keys"
          ? `a fault has no "${(keys as string[])[0]}": it takes method, path, times and effect`
          : "a fault is an object: {method?, path?, times?, effect}",
    },
  );
}

/** What is wrong with a fault, in words; undefined when nothing is. */
export const faultProblem = (fault: unknown, basePath: string): string | undefined =>
  worst(faultSchema(zod(), basePath).safeParse(fault).error?.issues ?? [])?.message;
