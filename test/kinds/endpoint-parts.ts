import type { JsonObject } from "../../provider/core/json";
import type { References } from "./references";
import type { Sample } from "./sample";

const [ADA, GRACE] = ["7e57ab1e-0001-4000-8000-000000000001", "7e57ab1e-0001-4000-8000-000000000002"];

/** Values for the fields that all tests of endpoint agents share; none is what the server would choose. */
export const onEndpoints = (): JsonObject => ({
  testName: "named",
  isEnabled: false,
  isPrioritized: true,
  interval: 300,
  protocol: "prefer-tcp",
  tcpProbeMode: "sack",
  ipVersion: "V6_PREFER",
  agentSelectorType: "specific-agents",
  agents: [GRACE, ADA],
  maxMachines: 5,
  accountGroupId: "281474976710706",
});

/** Args that select by tags, and by labels. */
export const otherSelections = ({ tags }: References): JsonObject[] => [
  { agentSelectorType: "agent-labels", endpointAgentLabels: ["8", "7"] },
  { agentSelectorType: "agent-tags", tagIds: [tags[1], tags[0]] },
];

export const sameSelections = ({ tags }: References): [JsonObject, JsonObject][] => [
  [
    { agentSelectorType: "specific-agents", agents: [ADA, GRACE] },
    { agentSelectorType: "Specific-Agents", agents: [GRACE.toUpperCase(), ADA, GRACE] },
  ],
  [
    { agentSelectorType: "agent-tags", tagIds: [...tags] },
    { agentSelectorType: "agent-tags", tagIds: [...tags].reverse() },
  ],
  [
    { protocol: "prefer-tcp", ipVersion: "V4_ONLY", tcpProbeMode: "syn" },
    { protocol: "Prefer-TCP", ipVersion: "v4_only", tcpProbeMode: "SYN" },
  ],
];

export const besideSelections = ({ tags }: References) => ({
  agentSelectorType: { agents: undefined, endpointAgentLabels: undefined, tagIds: [tags[0]] },
  agents: { agentSelectorType: "specific-agents" },
  tagIds: { agentSelectorType: "agent-tags" },
  endpointAgentLabels: { agentSelectorType: "agent-labels" },
  tcpProbeMode: { protocol: "tcp" },
});

export const endpointValues: NonNullable<Sample["values"]> = ({ tags }) => ({
  agents: [ADA, GRACE],
  tagIds: tags,
  endpointAgentLabels: ["7", "8"],
  maxMachines: [1, 25, 50],
  accountGroupId: ["281474976710706"],
});

const WAYS: Readonly<Record<string, string>> = {
  agents: "specific-agents",
  tagIds: "agent-tags",
  endpointAgentLabels: "agent-labels",
};

/** R210: a way of selecting has its list and no other, the list that was set last; `icmp` has no probes over TCP. */
export function mendSelection(args: JsonObject): JsonObject {
  const isFilled = (list: string) => Array.isArray(args[list]) && args[list].length > 0;
  const last = Object.keys(args).at(-1) ?? "";
  const wanted = last in WAYS && isFilled(last) ? WAYS[last] : args.agentSelectorType;
  const kept = Object.keys(WAYS).find((list) => WAYS[list] === String(wanted).toLowerCase() && isFilled(list));
  const mended: JsonObject = Object.fromEntries(Object.entries(args).filter(([name]) => !(name in WAYS)));
  if (kept) Object.assign(mended, { agentSelectorType: WAYS[kept], [kept]: args[kept] });
  else if (wanted !== undefined) mended.agentSelectorType = "all-agents";
  const isIcmp = String(args.protocol ?? "icmp").toLowerCase() === "icmp";
  if (isIcmp && args.tcpProbeMode !== undefined) mended.tcpProbeMode = "auto";
  return mended;
}
