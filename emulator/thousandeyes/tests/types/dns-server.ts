import { flag, texts, whole } from "../../wire/fields";
import type { World } from "../../world/world";
import { agentFields, commonFields, ipv6Policy, needsAgents, needsInterval } from "../parts/common";
import { checkDomain, dnsQueryClass, dnsTransportProtocol, domain, needsDomain, withRecordType } from "../parts/dns";
import { cascade, checkBandwidth, checkPacketRate, networkFields } from "../parts/network";
import type { TestType } from "../type";

/** R086: a server has one id per protocol, the same for every test. */
function registered(serverName: string, protocol: unknown, world: World) {
  const key = `${serverName} ${protocol}`;
  const serverId = world.dnsServers.get(key) ?? world.ids.next("dnsServer");
  world.dnsServers.set(key, serverId);
  return { serverId, serverName };
}

export const dnsServer: TestType = {
  name: "dns-server",
  fields: {
    ...commonFields,
    ...agentFields,
    ...networkFields,
    numPathTraces: whole(1, 10, 1),
    ipv6Policy,
    domain,
    dnsServers: texts(),
    dnsQueryClass,
    dnsTransportProtocol,
    recursiveQueries: flag(false),
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    dnsServers: "Error in field servers : Server is empty",
    ...needsDomain,
  },
  fieldChecks: [checkPacketRate, checkDomain],
  crossChecks: [checkBandwidth],
  normalize: [withRecordType, cascade(1)],
  target: ({ domain: name }) => String(name),
  layers: ["dns-server", "network", "path-vis", "bgp"],
  derive: ({ dnsServers, protocol }, world) => ({
    dnsServers: (dnsServers as string[]).map((name) => (world.on("R086") ? registered(name, protocol, world) : name)),
  }),
};
