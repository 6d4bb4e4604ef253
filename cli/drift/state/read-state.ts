import { z } from "zod";
import type { JsonObject } from "../../../provider/core/json";
import { shim } from "../../../provider/pulumi/shim";
import type { Ran } from "../../engine/run";
import { parseUrn } from "../../engine/urn";
import { fromState } from "./marks";

/** A value in a JSON document is JSON: it needs no check. */
const values = (z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>).nullish();
const list = z.array(z.string()).nullish();
const resource = z.object({
  urn: z.string(),
  type: z.string(),
  custom: z.boolean().default(false),
  id: z.string().default(""),
  inputs: values,
  outputs: values,
  /** `<urn>::<id>` */
  provider: z.string().optional(),
  modified: z.string().optional(),
  dependencies: list,
  propertyDependencies: z.record(z.string(), list).nullish(),
  ignoreChanges: list,
  replaceOnChanges: list,
  /** Replaced already, and still to be deleted. */
  delete: z.boolean().default(false),
  /** Deleted already, and still to be created again. */
  pendingReplacement: z.boolean().default(false),
  /** Read by the program only. */
  external: z.boolean().default(false),
});
const exported = z.looseObject({
  deployment: z.looseObject({
    resources: z.array(resource).nullish(),
    pending_operations: z.array(z.unknown()).nullish(),
  }),
});

type Resource = z.infer<typeof resource>;

/** A resource as Pulumi last left it. Secrets in it are marked. */
export interface StateResource extends Omit<Resource, "inputs" | "outputs"> {
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
  /** Of our own resources. */
  readonly kind?: string;
}

export interface State {
  /** In the order of the engine: what others depend on comes first. */
  readonly resources: readonly StateResource[];
  /** Operations that began and did not end: their outcome is not known. */
  readonly pending: number;
}

/** The state in what `pulumi stack export --show-secrets` printed. Throws if it cannot be read; never quotes it. */
export function readState({ code, stdout, stderr }: Ran): State {
  if (code !== 0) throw new Error(`The state cannot be read: pulumi stack export ended with ${code}\n${stderr.trim()}`);
  return parseState(stdout);
}

/** From the text of `pulumi stack export --show-secrets`. */
export function parseState(text: string): State {
  const { data, error } = exported.safeParse(parseJson(text));
  if (error) {
    const [{ path, message } = { path: [], message: "" }] = error.issues;
    throw new Error(`The state cannot be read: ${z.core.toDotPath(path)} ${message}`);
  }
  const { resources, pending_operations: pending } = data.deployment;
  return { resources: (resources ?? []).map(stateResource), pending: pending?.length ?? 0 };
}

function stateResource({ inputs, outputs, ...rest }: Resource): StateResource {
  const { kind } = parseUrn(rest.urn);
  const read = (all: JsonObject | null | undefined) => fromState(all ?? {}) as JsonObject;
  return { ...rest, ...(kind && { kind }), inputs: read(inputs), outputs: read(outputs) };
}

/** The parser's own errors quote the text, which has secrets. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws if another provider than that of this package would read the resource. */
export function assertOurs({ urn, kind = "", outputs }: StateResource): void {
  const { vendor } = parseUrn(urn);
  if (vendor && outputs.__provider === shim(vendor, kind)) return;
  throw new Error(
    "the state does not say that this package made it. Run `pulumi up` first, or drift without --from-state.",
  );
}
