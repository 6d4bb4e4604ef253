import { z } from "zod";
import type { Digest } from "./digest";

/** What the summary of a plan counts, one step each. It counts what stays the same too, but prints few of those. */
const COUNTED = ["create", "update", "delete", "replace", "import"] as const;

const OPERATIONS = [
  ...COUNTED,
  ...["same", "read", "refresh", "discard", "diff", "extend-parameterize", "remove-pending-replace"],
  ...["create-replacement", "delete-replaced", "read-replacement", "discard-replaced", "import-replacement"],
];

const urn = z.string().regex(/^urn:pulumi:.+::.+::.+::/, "is no URN");
const bag = z.record(z.string(), z.unknown());
const state = z.looseObject({
  urn,
  id: z.string().optional(),
  inputs: bag.optional(),
  outputs: bag.optional(),
  modified: z.string().optional(),
});
const step = z.looseObject({
  op: z.enum(OPERATIONS, "is an operation that this version does not know"),
  urn,
  oldState: state.optional(),
  newState: state.optional(),
  diffReasons: z.array(z.string()).optional(),
  replaceReasons: z.array(z.string()).optional(),
  detailedDiff: bag.nullish(),
});
const plan = z
  .looseObject({
    config: z.record(z.string(), z.string()).optional(),
    steps: z.array(step).min(1, "is empty: at least the stack itself has a step"),
    changeSummary: z.record(z.string(), z.number()),
    diagnostics: z.array(z.looseObject({ message: z.string().default(""), severity: z.string() })).optional(),
  })
  .superRefine(({ steps, changeSummary }, { addIssue }) => {
    const stepsOf = (op: string) => steps.filter((one) => one.op === op).length;
    const told = (op: string) => changeSummary[op] ?? 0;
    for (const op of COUNTED) {
      const message = `counts ${told(op)}, and there are ${stepsOf(op)} such steps`;
      if (told(op) !== stepsOf(op)) addIssue({ code: "custom", path: ["changeSummary", op], message });
    }
    // Without these nobody looked at what is there, and no drift could show.
    const exist = ["same", "update", "delete", "replace"].some((op) => told(op) > 0);
    if (exist && stepsOf("refresh") === 0) addIssue({ code: "custom", path: ["steps"], message: "have no refresh" });
  });

/** A whole plan, or what keeps the text from being one. Quotes nothing of it: what it is, is not known. */
export function readPlan(text: string): { digest: Digest } | { fault: string } {
  if (text.trim() === "") return { fault: "it is empty" };
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return { fault: "it is no JSON, or was cut off" };
  }
  const { data, error } = plan.safeParse(answer);
  if (data) return { digest: data as unknown as Digest };
  const [{ path, message } = { path: [], message: "" }] = error.issues;
  return { fault: [...(path.length ? [z.core.toDotPath(path)] : []), message].join(": ") };
}
