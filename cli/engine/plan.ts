import { z } from "zod";
import type { JsonObject } from "../../provider/core/json";

/**
 * The operations that the summary of a plan counts, one step each. It counts unchanged resources too, but few of them
 * have a step.
 */
const COUNTED = ["create", "update", "delete", "replace", "import"] as const;

const OPERATIONS = [
  ...COUNTED,
  ...["same", "read", "refresh", "discard", "diff", "extend-parameterize", "remove-pending-replace"],
  ...["create-replacement", "delete-replaced", "read-replacement", "discard-replaced", "import-replacement"],
];

const urn = z.string().regex(/^urn:pulumi:.+::.+::.+::/, "is no URN");
const bag = z.record(z.string(), z.unknown());
/** A value in a JSON document is JSON: it needs no check. */
const body = bag as unknown as z.ZodType<JsonObject>;
const state = z.looseObject({
  urn,
  id: z.string().optional(),
  inputs: body.optional(),
  outputs: body.optional(),
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
const diagnostic = z.looseObject({
  urn: z.string().optional(),
  message: z.string().default(""),
  severity: z.string(),
});
const plan = z
  .looseObject({
    config: z.record(z.string(), z.string()).optional(),
    steps: z.array(step).min(1, "is empty: at least the stack itself has a step"),
    changeSummary: z.record(z.string(), z.int().min(0)),
    diagnostics: z.array(diagnostic).optional(),
  })
  .superRefine(({ steps, changeSummary }, { addIssue }) => {
    const stepsOf = (op: string) => steps.filter((one) => one.op === op).length;
    const counted = (op: string) => changeSummary[op] ?? 0;
    for (const op of COUNTED) {
      const message = `counts ${counted(op)}, and there are ${stepsOf(op)} such steps`;
      if (counted(op) !== stepsOf(op)) addIssue({ code: "custom", path: ["changeSummary", op], message });
    }
  });
/** Without steps of a refresh the account was not read, and no drift can show. */
const refreshedPlan = plan.superRefine(({ steps, changeSummary }, { addIssue }) => {
  const exist = ["same", "update", "delete", "replace"].some((op) => (changeSummary[op] ?? 0) > 0);
  if (exist && !steps.some(({ op }) => op === "refresh"))
    addIssue({ code: "custom", path: ["steps"], message: "have no refresh" });
});
const failed = z.looseObject({ diagnostics: z.array(z.unknown()).catch([]) });

/** A resource in a preview. `modified`: the time when Pulumi last wrote it. */
export type ResourceState = z.infer<typeof state>;
/**
 * The plan for a resource. With `--refresh`, the old state of an `update` is the state of the account; the deployed
 * state is in the `refresh` step of the same resource, as its state before the read.
 */
export type Step = z.infer<typeof step>;
export type Diagnostic = z.infer<typeof diagnostic>;
/** The output of `pulumi preview --json`. Secrets in it are `[secret]`. */
export type PreviewPlan = z.infer<typeof plan>;

/**
 * A complete plan, or the reason why the text is none. The reason quotes nothing: the text may be anything. `refresh`:
 * the plan compares with the account too.
 */
export function readPlan(text: string, { refresh = true } = {}): { plan: PreviewPlan } | { fault: string } {
  if (text.trim() === "") return { fault: "it is empty" };
  const json = parseJson(text);
  if (json === undefined) return { fault: "it is no JSON, or was cut off" };
  const { data, error } = (refresh ? refreshedPlan : plan).safeParse(json);
  if (data) return { plan: data };
  const [{ path, message } = { path: [], message: "" }] = error.issues;
  return { fault: [...(path.length ? [z.core.toDotPath(path)] : []), message].join(": ") };
}

/** The diagnostics of a failed preview; none if it printed no JSON. */
export function readDiagnostics(text: string): Diagnostic[] {
  const { diagnostics = [] } = failed.safeParse(parseJson(text)).data ?? {};
  return diagnostics.flatMap((one) => diagnostic.safeParse(one).data ?? []);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
