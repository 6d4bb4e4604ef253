import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import { acsMonitor } from "../../provider/acs-monitor/vendor";
import type { Definition } from "../../provider/core/define";
import type { Vendor } from "../../provider/core/vendor";
import { registry as thousandEyesKinds } from "../../provider/thousandeyes/registry";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { parseUrn } from "./urn";

/** A vendor, and all its kinds. */
export interface KnownVendor {
  readonly vendor: Vendor;
  readonly registry: readonly Definition[];
}

/** Every vendor of this package. */
export const VENDORS: readonly KnownVendor[] = [
  { vendor: thousandEyes, registry: thousandEyesKinds },
  { vendor: acsMonitor, registry: acsMonitorKinds },
];

/** Whose kind it is. */
export function vendorOf({ kind, idOutput }: Definition): Vendor {
  const has = ({ registry }: KnownVendor) => registry.some((one) => one.kind === kind && one.idOutput === idOutput);
  return (VENDORS.find(has) ?? (VENDORS[0] as KnownVendor)).vendor;
}

/** The kind of a resource; undefined if it is not one of ours, or if this version does not know it. */
export function definitionAt(urn: string): Definition | undefined {
  const { kind, vendor } = parseUrn(urn);
  return VENDORS.find((one) => one.vendor === vendor)?.registry.find((one) => one.kind === kind);
}
