import { z } from "zod";
import type { JsonObject } from "../../provider/core/json";

/** What the summary of a plan counts, one step each. It counts what stays the same too, but prints few of those. */
const COUNTED = ["create", "update", "delete", "replace", "import"] as const;

const OPERATIONS = [
  ...COUNTED,
  ...["same", "read", "refresh", "discard", "diff", "extend-parameterize", "remove-pending-replace"],
  ...["create-replacement", "delete-replaced", "read-replacement", "discard-replaced", "import-replacement"],
];

const urn = z.string().regex(/^urn:pulumi:.+::.+::.+::/, "is no URN");
const bag = z.record(z.string(), z.unknown());
/** What stands in a JSON document is JSON: it needs no check of its own. */
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
    // Without these nobody looked at what is there, and no drift could show.
    const exist = ["same", "update", "delete", "replace"].some((op) => counted(op) > 0);
    if (exist && stepsOf("refresh") === 0) addIssue({ code: "custom", path: ["steps"], message: "have no refresh" });
  });
const failed = z.looseObject({ diagnostics: z.array(z.unknown()).catch([]) });

/** A resource in a preview. `modified` is when Pulumi last wrote it. */
export type ResourceState = z.infer<typeof state>;
/**
 * What the engine would do with a resource. With `--refresh` the old state of an `update` is what was found; what was
 * deployed stands in the `refresh` step of the same resource, as its state before the read.
 */
export type Step = z.infer<typeof step>;
export type Diagnostic = z.infer<typeof diagnostic>;
/** What `pulumi preview --json` prints. Secrets are `[secret]` in it. */
export type PreviewPlan = z.infer<typeof plan>;

/** A whole plan, or what keeps the text from being one. Quotes nothing of it: what it is, is not known. */
export function readPlan(text: string): { plan: PreviewPlan } | { fault: string } {
  if (text.trim() === "") return { fault: "it is empty" };
  const json = parseJson(text);
  if (json === undefined) return { fault: "it is no JSON, or was cut off" };
  const { data, error } = plan.safeParse(json);
  if (data) return { plan: data };
  const [{ path, message } = { path: [], message: "" }] = error.issues;
  return { fault: [...(path.length ? [z.core.toDotPath(path)] : []), message].join(": ") };
}

/** What a preview that failed says of it: nothing where it printed no JSON. */
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
