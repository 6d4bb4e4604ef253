import { choice, type Field, type Fields, flag, whole } from "../../wire/fields";
import type { Check, Draft, Normalize } from "../type";
import { routeFields } from "./common";

/** R059: udp is in the document, and is refused. */
export const protocol = choice(["tcp", "icmp"], "tcp");
export const pathTraceMode = choice(["classic", "in-session"], "classic");
export const probeMode = choice(["auto", "sack", "syn"], "auto");

/** R060: the bounds have their own error text, so they are not in the table. */
export const fixedPacketRate: Field = { kind: "whole" };

/** The fields of the network layer of a test (R061). */
export const networkFields: Fields = {
  ...routeFields,
  networkMeasurements: flag(true),
  mtuMeasurements: flag(true),
  bandwidthMeasurements: flag(false),
  numPathTraces: whole(1, 10, 3),
  pathTraceMode,
  probeMode,
  protocol,
  fixedPacketRate,
};

export const checkPacketRate: Check = ({ fields, world }) => {
  const rate = fields.fixedPacketRate;
  const isBad = world.on("R060") && typeof rate === "number" && (rate < 10 || rate > 100);
  return isBad ? ["Error in field fixedPacketRate : The packet rate must be between 10 and 100"] : [];
};

const TOO_CLOUDY =
  "Cloud Agents are not supported for bandwidth measurements. Please disable bandwidth measurements or perform the bandwidth measurement from an Enterprise Agent.";

/** R058. */
export const checkBandwidth: Check = ({ fields, agents, world }) => {
  const isCloudy = agents.some(({ agentId }) => world.agents.find(agentId)?.agentType === "cloud");
  return world.on("R058") && fields.bandwidthMeasurements === true && isCloudy ? [TOO_CLOUDY] : [];
};

/**
 * Told by users of the vendor's provider, beside R057: somebody has to see the routes. Only a request that says so is
 * refused: what is stored while the network is off comes back by itself. `isFixed`: BGP is measured whatever is sent.
 */
export const checkMonitors =
  (known: readonly string[], isFixed = false): Check =>
  ({ fields, body, world }) => {
    const isWanted = fields.networkMeasurements !== false && (isFixed || fields.bgpMeasurements !== false);
    const monitors = Array.isArray(body.monitors) ? body.monitors : known;
    const isBlind = isWanted && body.usePublicBgp === false && monitors.length === 0;
    return world.on("R057") && isBlind ? ["No BGP monitors selected"] : [];
  };

/** R057: switching it on again was never recorded: the removed fields get their defaults. */
function restore({ fields, body, before }: Draft, numPathTraces: unknown): void {
  if (before?.networkMeasurements !== false) return;
  const back = { bgpMeasurements: true, usePublicBgp: true, mtuMeasurements: true, numPathTraces };
  for (const [name, value] of Object.entries(back)) fields[name] = body[name] ?? value;
}

/** R057: without network measurements there are no BGP data and no path traces, whatever was sent. */
export const cascade =
  (numPathTraces: number): Normalize =>
  (draft) => {
    const { fields, world } = draft;
    if (!world.on("R057")) return;
    if (fields.networkMeasurements !== false) return restore(draft, numPathTraces);
    fields.bgpMeasurements = false;
    fields.usePublicBgp = false;
    delete fields.numPathTraces;
  };
