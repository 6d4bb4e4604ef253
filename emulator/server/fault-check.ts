import type * as Zod from "zod";
import { EFFECTS, type Effect, effectNames } from "./effects";
import type { Fault } from "./faults";
import { isObject } from "./json";

// Loaded with the first fault: an emulator without faults need not wait for it.
const zod = (): typeof Zod => require("zod");

const NAMES = effectNames.join(", ");

/** The issue to report; an unknown key comes first. */
function firstIssue(schema: Zod.ZodType, value: unknown): Zod.core.$ZodIssue | undefined {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
}

function effectProblem(z: typeof Zod, effect: unknown): string | undefined {
  if (!isObject(effect)) return `effect is missing: one of ${NAMES}`;
  const names = effectNames.filter((name) => name in effect);
  const [name] = names;
  if (name === undefined || names.length > 1) return `effect must have exactly one of ${NAMES}`;
  const issue = firstIssue(EFFECTS[name].schema(z), effect);
  if (issue?.code === "unrecognized_keys") return `effect ${name} takes no "${issue.keys[0]}"`;
  return issue?.path[0] === name ? `effect ${name} needs ${issue.message}` : issue?.message;
}

function faultSchema(z: typeof Zod, basePath: string): Zod.ZodType<Fault> {
  const [path, times] = [`path must begin with ${basePath}`, "times must be a whole number from 1 on"];
  return z.strictObject(
    {
      method: z.string("method must be a text such as PUT").optional(),
      path: z.string(path).startsWith(basePath, path).optional(),
      times: z.int(times).min(1, times).optional(),
      effect: z.custom<Effect>((effect) => effectProblem(z, effect) === undefined, {
        error: ({ input }) => effectProblem(z, input),
      }),
    },
    "a fault is an object: {method?, path?, times?, effect}",
  );
}

/** Says what is wrong with a fault; undefined if it is valid. */
export function faultProblem(fault: unknown, basePath: string): string | undefined {
  const issue = firstIssue(faultSchema(zod(), basePath), fault);
  if (issue?.code !== "unrecognized_keys") return issue?.message;
  return `a fault has no "${issue.keys[0]}": it takes method, path, times and effect`;
}
