import { flag, text, whole, writeOnly } from "../../wire/fields";
import { agentFields, commonFields, ipv6Policy, needsAgents, needsInterval } from "../parts/common";
import { deriveDscp, dscpId } from "../parts/dscp";
import { cascade, checkBandwidth, checkPacketRate, networkFields } from "../parts/network";
import type { Check, Normalize, TestType } from "../type";

/** R017. */
const checkTarget: Check = ({ fields, world }) =>
  world.on("R017") && typeof fields.server === "string" && /\s/.test(fields.server)
    ? ["Error in field server.serverName : Badly formed target"]
    : [];

const split = (server: string): { host: string; port?: string } => {
  const match = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(server);
  if (match) return { host: match[1] ?? server, port: match[2] };
  // An IPv6 address contains colons.
  return { host: server.includes(":") && !server.startsWith("[") ? `[${server}]` : server };
};

/**
 * R084: a tcp target includes its port, an icmp target has none. Which of two ports wins was not recorded: here the
 * `port` of this request, then the one in the server, then the `port` that was set before.
 */
const withPort: Normalize = ({ fields, body, world }) => {
  if (!world.on("R084") || typeof fields.server !== "string") return;
  const { host, port } = split(fields.server);
  const isSaidBehind = body.server !== undefined && port !== undefined && body.port == null;
  if (isSaidBehind) delete fields.port;
  const behind = body.port === null && !isSaidBehind ? undefined : port;
  fields.server = fields.protocol === "icmp" ? host : `${host}:${body.port ?? behind ?? fields.port ?? 80}`;
};

export const agentToServer: TestType = {
  name: "agent-to-server",
  fields: {
    ...commonFields,
    ...agentFields,
    ...networkFields,
    server: text(),
    // R084: an input only.
    port: writeOnly(whole(1, 65535)),
    continuousMode: flag(false),
    dscpId,
    ipv6Policy,
    pingPayloadSize: whole(0, 1400),
  },
  needs: { ...needsAgents, ...needsInterval, server: "Error in field server : Target is empty" },
  fieldChecks: [checkPacketRate, checkTarget],
  crossChecks: [checkBandwidth],
  normalize: [withPort, cascade(3)],
  target: ({ server }) => String(server),
  layers: ["network", "path-vis", "bgp"],
  derive: deriveDscp,
};
