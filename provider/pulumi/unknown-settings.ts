import * as pulumi from "@pulumi/pulumi";
import { didYouMean, isNear } from "../core/nearest";
import type { Vendor } from "../core/vendor";
import { userError } from "./user-error";

const warned = new Set<string>();

/**
 * Refuses a misspelt setting in the stack configuration: to ignore it would deploy with the settings of the environment.
 * A key that is near no setting may be the program's own: it gets a warning, once in a run. In a project with the name of
 * the namespace every key may be the program's own: there a misspelt setting gets the warning, and other keys none.
 */
export function refuseUnknownSettings({ namespace, settings }: Vendor): void {
  const prefix = `${namespace}:`;
  const known = Object.values(settings).map(({ config }) => config.slice(prefix.length));
  const isOwnNamespace = pulumi.getProject() === namespace;
  for (const key of Object.keys(pulumi.runtime.allConfig())) {
    const name = key.slice(prefix.length);
    if (!key.startsWith(prefix) || known.includes(name)) continue;
    const what = `${key} in the stack configuration is no setting of this package: those of ${prefix} are ${known.join(", ")}.`;
    const isMisspelt = isNear(name, known);
    if (isMisspelt && !isOwnNamespace) {
      throw userError(`${what}${didYouMean(name, known)} \`pulumi config rm ${key}\` removes it.`);
    }
    if ((isOwnNamespace && !isMisspelt) || warned.has(key)) continue;
    warned.add(key);
    void pulumi.log.warn(`${what} It has no effect here.`);
  }
}
