import type { Field } from "../../provider/core/field";
import { equal, type Json } from "../../provider/core/json";
import { registry } from "../../provider/registry";
import { type Digest, named, type State, type Step } from "./digest";
import { keysOf, valueAt, written } from "./path";
import type { Change, Property, Report, Resource, What } from "./report";

/** A change, and the resource as Pulumi last left it. */
export interface Finding {
  readonly change: Change;
  readonly deployed?: State;
}

export interface Comparison extends Omit<Report, "drifted" | "undeployed" | "notes"> {
  readonly findings: readonly Finding[];
}

/** Program against what was found, three ways: only with what was deployed is it clear who moved. */
export function compare({ steps }: Digest): Comparison {
  const { stack, project } = named(steps[0]?.urn ?? "");
  const deployed = new Map(steps.filter(({ op }) => op === "refresh").map((step) => [step.urn, step.oldState]));
  const changing = telling(steps);
  const isOurs = (urn: string) => named(urn).kind !== undefined;
  const ours = changing.filter(({ urn }) => isOurs(urn)).sort((a, b) => inOrder(a.urn, b.urn));
  const findings = ours.map((step) => finding(step, deployed.get(step.oldState?.urn ?? step.urn)));
  const changed = new Set(ours.flatMap(({ urn, oldState }) => [urn, oldState?.urn ?? urn]));
  const unchanged = [...deployed.keys()]
    .filter((urn) => !changed.has(urn))
    .sort(inOrder)
    .flatMap(resource);
  const others = changing.filter(({ urn }) => !isOurs(urn) && named(urn).type !== "pulumi:pulumi:Stack");
  return { stack, project, findings, unchanged, others: others.length };
}

function resource(urn: string): Resource[] {
  const { name, kind } = named(urn);
  return kind === undefined ? [] : [{ name, kind, urn }];
}

/** Kind, then name: the engine's steps come in the order in which they were done, another one in every run. */
function inOrder(a: string, b: string): number {
  const [one, two] = [a, b].map((urn) => [named(urn).kind, named(urn).name, urn].join("\0")) as [string, string];
  return one < two ? -1 : one > two ? 1 : 0;
}

/**
 * Of several steps for one resource the one that tells what becomes of it, in whatever order they come: of a replacement
 * "replace" has the properties, and what is deleted beside an update is a leftover of a run before.
 */
const TELLING = ["replace", "update", "create", "delete"];

function telling(steps: readonly Step[]): Step[] {
  const rank = ({ op }: Step) => TELLING.indexOf(op) + (TELLING.includes(op) ? 0 : TELLING.length + 1);
  const told = new Map<string, Step>();
  for (const step of steps) {
    const known = told.get(step.urn);
    if (fate(step.op) && (!known || rank(step) < rank(known))) told.set(step.urn, step);
  }
  return [...told.values()];
}

function fate(op: string): Change["upWould"] | undefined {
  if (op.includes("replace") && !op.startsWith("read")) return "replace";
  if (op === "create" || op === "import") return "create";
  return op === "update" || op === "delete" ? op : undefined;
}

function finding(step: Step, deployed: State | undefined): Finding {
  const [{ name, kind, urn }] = resource(step.urn) as [Resource];
  const upWould = fate(step.op) as Change["upWould"];
  const state = deployed ?? step.oldState;
  const properties = upWould === "update" || upWould === "replace" ? propertiesOf(kind, step, deployed) : [];
  const what: What =
    upWould === "create"
      ? deployed
        ? "deleted"
        : "new"
      : upWould === "delete"
        ? "removed"
        : properties.some(({ drifted }) => drifted)
          ? "edited"
          : "changed";
  const { id, outputs } = state ?? {};
  const aid = outputs?.aid;
  const change = { name, kind, urn, what, upWould, properties, ...(id && { id }) };
  return { change: { ...change, ...(aid ? { accountGroupId: String(aid) } : {}) }, ...(deployed && { deployed }) };
}

function propertiesOf(
  kind: string,
  { detailedDiff, diffReasons, oldState, newState }: Step,
  before?: State,
): Property[] {
  const paths = Object.keys(detailedDiff ?? {});
  const lists = (paths.length ? paths : (diffReasons ?? [])).map(keysOf).filter(([first]) => !first?.startsWith("__"));
  const distinct = new Map(lists.map((keys) => [written(keys), keys]));
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, keys]) => {
      const [declared, found, deployed] = [newState, oldState, before].map((state) => valueAt(state?.inputs, keys));
      const drifted = before !== undefined && (!equal(found, deployed) || isMasked(kind, keys, found));
      return {
        path,
        ...(declared === undefined ? {} : { declared }),
        ...(found === undefined ? {} : { found }),
        ...(drifted && deployed !== undefined && !equal(deployed, declared) ? { deployed } : {}),
        drifted,
      };
    });
}

/**
 * A secret that the API tells, and that differs: the engine masks all three values, so whether the program changed or
 * somebody else cannot be seen. It counts as drift, or a change by hand would pass for one of the program. What the API
 * never tells cannot have drifted.
 */
function isMasked(kind: string, [first = "", ...keys]: readonly string[], found: Json | undefined): boolean {
  if (!JSON.stringify(found ?? null).includes("[secret]")) return false;
  const top = registry.find((one) => one.kind === kind)?.fields[first];
  return !isNeverTold(top, keys);
}

const isNeverTold = (field: Field | undefined, [key, ...keys]: readonly string[]): boolean =>
  field?.neverReturned === true || (key !== undefined && isNeverTold(field?.keys?.[key], keys));
