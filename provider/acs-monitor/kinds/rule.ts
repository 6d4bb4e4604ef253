import type { Input } from "@pulumi/pulumi";
import { defaults } from "../../core/field";
import { boolean, integer, oneOf, set } from "../../core/fields";
import type { AdoptArgs } from "./adopt-args";
import { id, name } from "./values";

/** The args of every alert rule. */
export interface RuleArgs extends AdoptArgs {
  /**
   * Name.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * `info`, `warning` or `critical`.
   * @defaultValue "warning"
   */
  severity?: Input<"info" | "warning" | "critical">;
  /**
   * Checks in a row that must meet the condition.
   * @defaultValue 1
   * @minimum 1
   */
  consecutiveFailures?: Input<number>;
  /**
   * Minutes until the rule may alert again.
   * @defaultValue 15
   * @minimum 0
   */
  cooldownMinutes?: Input<number>;
  /**
   * Whether its channels are notified when the condition no longer holds.
   * @defaultValue true
   */
  notifyOnRecovery?: Input<boolean>;
  /**
   * Whether it alerts.
   * @defaultValue true
   */
  isActive?: Input<boolean>;
  /**
   * Ids of the channels that are notified, the whole set.
   * @defaultValue []
   */
  channelIds?: Input<Input<string>[]>;
}

export const ruleFields = () => ({
  name: name(),
  severity: defaults(oneOf("info", "warning", "critical"), "warning"),
  consecutiveFailures: defaults(integer(1), 1),
  cooldownMinutes: defaults(integer(0), 15),
  notifyOnRecovery: defaults(boolean(), true),
  isActive: defaults(boolean(), true),
  channelIds: set(id()),
});
