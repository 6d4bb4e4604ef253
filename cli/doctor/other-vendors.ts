import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { parseUrn } from "../engine/urn";
import { type Finding, good } from "./finding";
import type { StateResource } from "./stack";

/** What of the stack nothing here looks at, so that nobody takes silence for health. */
export function otherVendors(resources: readonly StateResource[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { urn } of resources) {
    const { vendor } = parseUrn(urn);
    if (vendor && vendor !== thousandEyes) counts.set(vendor.displayName, (counts.get(vendor.displayName) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => good("stack", `${count} of them of ${name}: not looked at`));
}
