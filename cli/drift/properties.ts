import type { Field } from "../../provider/core/field";
import { equal, type Json } from "../../provider/core/json";
import type { ResourceState, Step } from "../engine/plan";
import { formatPath, keysOf, valueAt } from "../engine/property-path";
import { definitionAt } from "../engine/vendors";
import { hidePasswords } from "./hide-passwords";
import type { PropertyChange } from "./report";

/** The properties that a step changes, with three values: only the deployed one shows which side changed. */
export function propertyChanges(step: Step, before?: ResourceState): PropertyChange[] {
  const { detailedDiff, diffReasons, oldState, newState } = step;
  const paths = Object.keys(detailedDiff ?? {});
  const lists = (paths.length ? paths : (diffReasons ?? [])).map(keysOf).filter(([first]) => !first?.startsWith("__"));
  const distinct = new Map(lists.map((keys) => [formatPath(keys), keys]));
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, keys]) => {
      const [declared, found, deployed] = [newState, oldState, before].map((state) => valueAt(state?.inputs, keys));
      const drifted = before !== undefined && (!equal(found, deployed) || isMasked(step.urn, keys, found));
      return {
        path,
        ...(declared === undefined ? {} : { declared: hidePasswords(declared) }),
        ...(found === undefined ? {} : { found: hidePasswords(found) }),
        ...(drifted && deployed !== undefined && !equal(deployed, declared)
          ? { deployed: hidePasswords(deployed) }
          : {}),
        drifted,
      };
    });
}

/**
 * A secret that the API returns and that differs: the engine masks all three values, so it is not visible which side
 * changed. It counts as drift, or a manual change would look like a change of the program. A value that the API never
 * returns cannot drift.
 */
function isMasked(urn: string, [first = "", ...keys]: readonly string[], found: Json | undefined): boolean {
  if (!JSON.stringify(found ?? null).includes("[secret]")) return false;
  const top = definitionAt(urn)?.fields[first];
  return !isWriteOnly(top, keys);
}

const isWriteOnly = (field: Field | undefined, [key, ...keys]: readonly string[]): boolean =>
  field?.writeOnly === true || (key !== undefined && isWriteOnly(field?.keys?.[key], keys));
