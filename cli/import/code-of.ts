import { acsMonitor } from "../../provider/acs-monitor/vendor";
import type { Definition } from "../../provider/core/define";
import type { Vendor } from "../../provider/core/vendor";
import { PACKAGE } from "../../provider/version";
import { vendorOf } from "../engine/vendors";

/** How a program has the classes of a vendor: `import * as <alias> from "<from>"`. */
export interface VendorCode {
  readonly alias: string;
  readonly from: string;
}

const THOUSANDEYES: VendorCode = { alias: "te", from: PACKAGE };
const OTHERS: ReadonlyMap<Vendor, VendorCode> = new Map([
  [acsMonitor, { alias: "acs", from: `${PACKAGE}/acs-monitor` }],
]);

export const codeOf = (definition: Definition): VendorCode => OTHERS.get(vendorOf(definition)) ?? THOUSANDEYES;

/** The names under which a program may have the classes of a vendor. */
export const ALIASES = [THOUSANDEYES, ...OTHERS.values()].map(({ alias }) => alias);
