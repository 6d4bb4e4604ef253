import type { JsonObject } from "../../../core/json";
import type { OneForEach } from "../../../core/one-for-each";
import { hasUnknown } from "../../../core/unknown";

/** Why a delete leaves them. */
export const LEFT_ON_DELETE = "the settings can be changed and not deleted (R217): they stay as they are";

/** R217: an account group has one policy for each cloud. */
export const policyOf = (cloud: string): OneForEach => ({
  input: "accountGroupId",
  thing: (id) => `the policy for ${cloud} of ${id === undefined ? "the account group" : `account group ${id}`}`,
});

/** R217: one group of resources is always enabled, whatever a request says. */
export const withMandatory =
  (group: string) =>
  ({ enabledResourceGroupTypes: groups, ...inputs }: JsonObject): JsonObject => {
    if (groups === undefined) return inputs;
    const isOpen = !Array.isArray(groups) || hasUnknown(groups) || groups.includes(group);
    return { ...inputs, enabledResourceGroupTypes: isOpen ? groups : [...groups, group].sort() };
  };
