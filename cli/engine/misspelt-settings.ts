import { unknownSettings } from "../../provider/core/unknown-settings";
import { VENDORS } from "./vendors";

/**
 * What is wrong with the keys of a stack configuration that misspell a setting, and how to remove them. In a project with
 * the name of a vendor's namespace they may be the program's own.
 */
export const misspeltSettings = (keys: readonly string[], project?: string) =>
  VENDORS.filter(({ vendor }) => vendor.namespace !== project)
    .flatMap(({ vendor }) => unknownSettings(vendor, keys))
    .filter(({ isMisspelt }) => isMisspelt)
    .map(({ key, message }) => ({ message, cure: `\`pulumi config rm ${key}\` removes it.` }));
