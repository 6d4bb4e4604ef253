import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { parseUrn } from "../engine/urn";
import { type Finding, good } from "./finding";
import type { StateResource } from "./stack";

const vendorsOf = (resources: readonly StateResource[]) => resources.flatMap(({ urn }) => parseUrn(urn).vendor ?? []);

/** False for a stack that has resources of other vendors alone. */
export function needsThousandEyes(resources: readonly StateResource[]): boolean {
  const vendors = vendorsOf(resources);
  return vendors.length === 0 || vendors.includes(thousandEyes);
}

/** What of the stack nothing here looks at, so that nobody takes silence for health. */
export function otherVendors(resources: readonly StateResource[]): Finding[] {
  const counts = new Map<string, number>();
  for (const vendor of vendorsOf(resources)) {
    if (vendor !== thousandEyes) counts.set(vendor.displayName, (counts.get(vendor.displayName) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => good("stack", `${count} of them of ${name}: not looked at`));
}
