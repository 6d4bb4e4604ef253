import { check } from "../../provider/core/check";
import type { Definition } from "../../provider/core/define";
import { diff } from "../../provider/core/diff";
import type { JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";
import type { References } from "./references";
import type { Sample } from "./sample";
import { samples } from "./samples";

export function sampleOf(kind: string): Sample {
  const sample = samples[kind];
  if (sample) return sample;
  throw new Error(`test/kinds has no sample of ${kind}. Copy one that is alike, then run "npm run lists".`);
}

/** Every kind with its sample, for `describe.each`. */
export const everyKind = registry.map((definition) => ({
  kind: definition.kind,
  definition,
  sample: samples[definition.kind] ?? lacking(definition.kind),
}));

/** Args with this name; none for a kind without names. */
export const namedArgs = ({ definition, sample }: Pick<Kind, "definition" | "sample">, text: string): JsonObject =>
  sample.named?.(text) ?? (definition.nameInput ? { [definition.nameInput]: text } : {});

type Kind = (typeof everyKind)[number];

function lacking(kind: string): Sample {
  const fail = () => sampleOf(kind) as never;
  return { minimal: fail, full: fail, same: fail, path: fail };
}

export interface Case {
  readonly name: string;
  /** Valid args that set the field to a value that is not the server's own. */
  readonly with: JsonObject;
  /** The same, before the field was set; undefined where the kind's rules let it neither come nor go by an update. */
  readonly without: JsonObject | undefined;
}

/** A field of the kind, in args in which it is valid. */
export function caseOf(definition: Definition, sample: Sample, refs: References, name: string): Case {
  const minimal = sample.minimal(refs);
  const full = sample
    .full(refs)
    .map((args): JsonObject => ({ ...(definition.fields.timeouts && { timeouts: { create: 90 } }), ...args }));
  const value = full.findLast((args) => args[name] !== undefined)?.[name];
  if (value === undefined) throw new Error(`no args in test/kinds set ${name} of ${definition.kind}`);
  const around = present({ ...minimal, ...(name === "usePublicBgp" && seenBy(refs)), ...sample.beside?.(refs)[name] });
  const args = { ...around, [name]: value };
  const before = { ...around, [name]: minimal[name] };
  return { name, with: args, without: [present(before), minimal].find((one) => leadsTo(definition, one, args)) };
}

/** Somebody has to see the routes. */
const seenBy = ({ monitors }: References): JsonObject => ({ monitors: [monitors[0]] });

const present = (args: Record<string, JsonObject[string] | undefined>): JsonObject =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as JsonObject;

/** Whether an update, and not a replacement, can make `args` out of `before`. */
function leadsTo(definition: Definition, before: JsonObject, args: JsonObject): boolean {
  const [from, to] = [check(definition, before), check(definition, args)];
  const refused = to.failures.map(({ reason }) => reason).join(" ");
  if (refused) throw new Error(`test/kinds has args of ${definition.kind} that are not valid: ${refused}`);
  const olds = { ...from.inputs, aid: to.inputs.accountGroupId ?? "" };
  return from.failures.length === 0 && diff(definition, olds, to.inputs).replaces.length === 0;
}
