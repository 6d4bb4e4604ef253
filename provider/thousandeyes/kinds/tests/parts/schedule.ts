import type { Input } from "@pulumi/pulumi";
import { defaults, type Field, required, withdrawn } from "../../../../core/field";
import { boolean, object, oneOfNumbers, set, shorthand } from "../../../../core/fields";
import type { Plain } from "../../../../core/input";
import { copied } from "../../answer-keys";
import { id, ipAddress } from "../../values";

/** An agent that runs a test. */
export interface TestAgent {
  /** Id of the agent (digits). */
  agentId: Input<string>;
  /**
   * Address of the agent's interface to test from: one of its `ipAddresses`. Only Enterprise agents allow a choice
   * (R220).
   * @defaultValue the agent chooses
   * @example "192.0.2.10"
   */
  sourceIpAddress?: Input<string>;
}

/** An agent that runs a test of a type that takes no interface (R220). */
export interface PlainTestAgent {
  /** Id of the agent (digits). */
  agentId: Input<string>;
  /**
   * Only agent-to-agent, agent-to-server, FTP, HTTP, SIP and voice tests take one (R220).
   * @deprecated The API drops it from tests of this type: remove it.
   */
  sourceIpAddress?: Input<string>;
}

/** When a test runs. */
interface RoundArgs {
  /** Seconds between two rounds: 60, 120, 300, 600, 900, 1800 or 3600. The API has no default (R040). */
  interval: Input<60 | 120 | 300 | 600 | 900 | 1800 | 3600>;
  /**
   * Whether agents start at random moments of a round.
   * @defaultValue false
   */
  randomizedStartTime?: Input<boolean>;
}

/** When and from where a test runs. */
export interface ScheduleArgs extends RoundArgs {
  /** Ids of the agents that run the test, the whole set. At least one. */
  agents: Input<Input<string | PlainTestAgent>[]>;
}

/** When and from where a test runs. */
export interface InterfaceArgs extends RoundArgs {
  /** The agents that run the test, the whole set: ids, or `{ agentId, sourceIpAddress }`. At least one. */
  agents: Input<Input<string | TestAgent>[]>;
}

/** Messages for an agent that is given by name, and for keys that are copied from an answer. */
const unknownKey = (key: string) =>
  key === "agentName"
    ? "is no input: an agent is named by its agentId. `getAgents({ names: [...] }).ids` finds it by name."
    : copied(key);

const agents = (sourceIpAddress: Field<string>) =>
  required(
    set(shorthand(object<Plain<TestAgent>>({ agentId: required(id()), sourceIpAddress }, unknownKey), "agentId"), {
      by: "agentId",
    }),
  );

const roundFields = {
  interval: required(oneOfNumbers(60, 120, 300, 600, 900, 1800, 3600)),
  randomizedStartTime: defaults(boolean(), false),
};

/** R220: these types no longer accept an interface. One in an older state stays until the program removes it. */
export const scheduleFields = {
  ...roundFields,
  agents: agents(
    withdrawn(
      "is not for tests of this type: the API drops it. Remove it. Tests of types agent-to-agent, agent-to-server, " +
        "ftp-server, http-server, sip-server and voice take one (R220).",
    ),
  ),
};

/** The agents of tests that may choose an interface (R220). */
export const scheduleFieldsWithInterface = { ...roundFields, agents: agents(ipAddress()) };
