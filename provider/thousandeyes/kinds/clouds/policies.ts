import type { JsonObject } from "../../../core/json";
import { hasUnknown } from "../../../core/unknown";

/** Why a delete leaves them. */
export const LEFT_ON_DELETE = "the settings can be changed and not deleted (R217): they stay as they are";

/** R217: one group of resources is always enabled, whatever a request says. */
export const withMandatory =
  (group: string) =>
  ({ enabledResourceGroupTypes: groups, ...inputs }: JsonObject): JsonObject => {
    if (groups === undefined) return inputs;
    const isOpen = !Array.isArray(groups) || hasUnknown(groups) || groups.includes(group);
    return { ...inputs, enabledResourceGroupTypes: isOpen ? groups : [...groups, group].sort() };
  };
