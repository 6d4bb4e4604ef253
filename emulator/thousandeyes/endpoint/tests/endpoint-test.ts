import type { Json } from "../../../server/json";
import type { Fields } from "../../wire/fields";
import { choice, flag, pick, text, texts, whole, word } from "../../wire/fields";

/** A stored test of endpoint agents. */
export interface EndpointTest {
  testId: string;
  fields: Json;
  createdDate: string;
  modifiedDate?: string;
}

/** A kind of test of endpoint agents. */
export interface EndpointTestType {
  path: string;
  /** What an answer says under `type`; undefined: nothing. */
  type?: string;
  fields: Fields;
  /** The field that names what is tested. */
  target: string;
  /** R210: what only a PATCH sets. */
  notInCreate: readonly string[];
  /** R210: what a PATCH sets. */
  patchable: readonly string[];
  /** R210: what a PATCH sets if it is silent about it. */
  patchDefaults?: Json;
  /** The stored form of the fields. */
  normalize?(fields: Json): Json;
  /** What an answer has besides the fields. */
  derive?(fields: Json): Json;
}

const PROTOCOLS = ["icmp", "icmp-with-tcp-connect", "tcp", "prefer-tcp", "ast-autodetect", "autodetect"];

/** How agents are selected, and the lists that each selection shows. */
export const SELECTION: Record<string, readonly string[]> = {
  "all-agents": [],
  "specific-agents": ["agents"],
  "agent-labels": ["endpointAgentLabels", "tagIds"],
  "agent-tags": ["endpointAgentLabels", "tagIds"],
};

export const selectorFields: Fields = {
  agentSelectorType: choice(Object.keys(SELECTION), "all-agents"),
  agents: texts(),
  endpointAgentLabels: texts(),
  tagIds: texts(),
  maxMachines: whole(1, Number.MAX_SAFE_INTEGER, 25),
};

export const commonFields: Fields = {
  ...selectorFields,
  testName: text(),
  isEnabled: flag(true),
  isPrioritized: flag(false),
  interval: pick([60, 120, 300, 600, 900, 1800, 3600], 60),
  protocol: choice(PROTOCOLS, "icmp"),
  tcpProbeMode: choice(["auto", "sack", "syn"], "auto"),
  ipVersion: word("V4_ONLY", "V6_ONLY", "V6_PREFER", "OS_DEFAULT"),
};

/** R210. */
export const PATCHABLE = ["interval", "testName", "protocol", "isEnabled", "tcpProbeMode"];
