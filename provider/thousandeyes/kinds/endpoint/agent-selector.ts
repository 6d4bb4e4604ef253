import type { Input } from "@pulumi/pulumi";
import { type CrossCheck, crossCheck } from "../../../core/define";
import { defaults, replaceOnChange } from "../../../core/field";
import { integer, oneOf } from "../../../core/fields";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { endpointAgentId, id, ids, tagId } from "../values";

/** Which endpoint agents run a test. A change of any of these replaces the test (R210). */
export interface AgentSelectorArgs {
  /**
   * How agents are selected: `all-agents`, `specific-agents`, `agent-tags` or `agent-labels`. ThousandEyes is replacing
   * labels by tags. Changing it replaces the test (R210).
   * @defaultValue "all-agents"
   */
  agentSelectorType?: Input<"all-agents" | "specific-agents" | "agent-labels" | "agent-tags">;
  /**
   * Ids (UUIDs) of endpoint agents, the whole set, with `specific-agents`. `getEndpointAgents` finds them. Changing it
   * replaces the test (R210).
   * @defaultValue []
   */
  agents?: Input<Input<string>[]>;
  /**
   * Ids of tags, the whole set, with `agent-tags`: agents that have any of them. Changing it replaces the test (R210).
   * @defaultValue []
   */
  tagIds?: Input<Input<string>[]>;
  /**
   * Ids of endpoint labels, the whole set, with `agent-labels`. Changing it replaces the test (R210).
   * @defaultValue []
   * @deprecated ThousandEyes is replacing labels by tags: use `tagIds`.
   */
  endpointAgentLabels?: Input<Input<string>[]>;
  /**
   * How many agents may run the test at most. Changing it replaces the test (R210).
   * @defaultValue 25
   * @minimum 1
   */
  maxMachines?: Input<number>;
}

/** The list that each way of selecting needs. */
const NEEDED = { "specific-agents": "agents", "agent-labels": "endpointAgentLabels", "agent-tags": "tagIds" } as const;
const LISTS = Object.values(NEEDED);

/** Lists that show beside each way of selecting: labels and tags together, because labels become tags. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  "all-agents": [],
  "specific-agents": ["agents"],
  "agent-labels": ["endpointAgentLabels", "tagIds"],
  "agent-tags": ["endpointAgentLabels", "tagIds"],
};

export const agentSelectorFields = {
  agentSelectorType: replaceOnChange(
    defaults(oneOf("all-agents", "specific-agents", "agent-labels", "agent-tags"), "all-agents"),
  ),
  agents: replaceOnChange(ids("id", endpointAgentId())),
  tagIds: replaceOnChange(ids("id", tagId())),
  endpointAgentLabels: replaceOnChange(ids("id", id())),
  maxMachines: replaceOnChange(defaults(integer(1), 25)),
};

const wayOf = ({ agentSelectorType }: JsonObject): string => String(agentSelectorType ?? "all-agents");
const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

export const agentSelectorChecks: readonly CrossCheck[] = [
  crossCheck("R210", ["agentSelectorType", ...LISTS], (inputs) => {
    const needed = NEEDED[wayOf(inputs) as keyof typeof NEEDED];
    return needed && isEmpty(inputs[needed]) ? `is "${wayOf(inputs)}", which needs "${needed}". Set both.` : undefined;
  }),
  ...LISTS.map((name) =>
    crossCheck("R210", [name, "agentSelectorType"], (inputs) =>
      isEmpty(inputs[name]) || SHOWN[wayOf(inputs)]?.includes(name)
        ? undefined
        : `has no effect while "agentSelectorType" is "${wayOf(inputs)}": the API drops it. Change one of the two.`,
    ),
  ),
];

/** R210: an answer shows the selection as an object of its own. */
export const withSelector = ({ agentSelectorConfig: shown, ...test }: JsonObject): JsonObject =>
  isJsonObject(shown) ? { ...test, ...shown } : test;
