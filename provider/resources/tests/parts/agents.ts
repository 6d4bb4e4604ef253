import type { Input } from "@pulumi/pulumi";
import { defaults, neverReturned, required } from "../../../core/field";
import { flag, object, oneOfNumbers, set, shorthand } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { copied } from "../../answer-keys";
import { id, ipAddress } from "../../values";

/** An agent that runs a test. */
export interface TestAgent {
  /** Id of the agent (digits). */
  agentId: Input<string>;
  /** Address of the agent's interface to test from. Default: the agent chooses. */
  sourceIpAddress?: Input<string>;
}

/** When and from where a test runs. */
export interface AgentArgs {
  /** Seconds between two rounds: 60, 120, 300, 600, 900, 1800 or 3600. The API has no default (R040). */
  interval: Input<60 | 120 | 300 | 600 | 900 | 1800 | 3600>;
  /** The agents that run the test, the whole set: ids, or `{ agentId, sourceIpAddress }`. At least one. */
  agents: Input<Input<string | TestAgent>[]>;
  /** Whether agents start at random moments of a round. Default: false. */
  randomizedStartTime?: Input<boolean>;
}

/** What people write to name an agent by what it is called, and what they copy out of an answer. */
const strangers = (key: string) =>
  key === "agentName"
    ? "is no input: an agent is named by its agentId. `getAgents({ names: [...] }).ids` finds it by name."
    : copied(key);

const agent = object<Plain<TestAgent>>(
  {
    agentId: required(id()),
    // The expanded answer tells the agents, not the interface that was chosen.
    sourceIpAddress: neverReturned(ipAddress()),
  },
  strangers,
);

export const agentFields = {
  interval: required(oneOfNumbers(60, 120, 300, 600, 900, 1800, 3600)),
  agents: required(set(shorthand(agent, "agentId"), { by: "agentId" })),
  randomizedStartTime: defaults(flag(), false),
};
