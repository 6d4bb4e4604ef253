import * as pulumi from "@pulumi/pulumi";
import { unknownSettings } from "../core/unknown-settings";
import type { Vendor } from "../core/vendor";
import { userError } from "./user-error";

const warned = new Set<string>();

/**
 * Refuses a misspelt setting in the stack configuration: to ignore it would deploy with the settings of the environment.
 * A key that is near no setting may be the program's own: it gets a warning, once in a run. In a project with the name of
 * the namespace every key may be the program's own: there a misspelt setting gets the warning, and other keys none.
 */
export function refuseUnknownSettings(vendor: Vendor): void {
  const isOwnNamespace = pulumi.getProject() === vendor.namespace;
  for (const { key, message, isMisspelt } of unknownSettings(vendor, Object.keys(pulumi.runtime.allConfig()))) {
    if (isMisspelt && !isOwnNamespace) throw userError(`${message} \`pulumi config rm ${key}\` removes it.`);
    if ((isOwnNamespace && !isMisspelt) || warned.has(key)) continue;
    warned.add(key);
    void pulumi.log.warn(`${message} It has no effect here.`);
  }
}
