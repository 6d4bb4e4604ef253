import { isObject } from "../../wire/asked";
import { flag, object, silent, text, whole } from "../fields";
import { agentFields, commonFields, ipv6Policy, needsAgents, needsInterval, routeFields } from "../parts/common";
import { cascade, checkPacketRate, fixedPacketRate, pathTraceMode, probeMode } from "../parts/network";
import type { Check, TestType } from "../type";

const PROTOCOLS = ["tcp", "tls", "udp"];

const checkCredentials: Check = ({ fields }) => {
  const target = fields.targetSipCredentials;
  if (!isObject(target)) return [];
  const { port, protocol = "tcp" } = target;
  const isPort = port === undefined || (Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65535);
  return [
    ...(isPort ? [] : ["Error in field port : The value must be between 1 and 65535"]),
    ...(PROTOCOLS.includes(String(protocol)) ? [] : ["Error in field protocol : Unknown protocol"]),
  ];
};

/** R090: the credentials go in as one object and come out flat, without the password. Nothing of it was recorded. */
function flat({ targetSipCredentials }: Record<string, unknown>) {
  if (!isObject(targetSipCredentials)) return {};
  const { password: _secret, ...shown } = targetSipCredentials;
  return { port: 49153, protocol: "tcp", ...shown };
}

export const sipServer: TestType = {
  name: "sip-server",
  fields: {
    ...commonFields,
    ...agentFields,
    ...routeFields,
    networkMeasurements: flag(true),
    mtuMeasurements: flag(true),
    numPathTraces: whole(1, 10, 3),
    pathTraceMode,
    probeMode,
    fixedPacketRate,
    ipv6Policy,
    optionsRegex: text(),
    registerEnabled: flag(false),
    sipTargetTime: whole(100, 5000, 1000),
    sipTimeLimit: whole(5, 10, 5),
    targetSipCredentials: silent(object()),
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    targetSipCredentials: "Error in field targetSipCredentials : Credentials are empty",
  },
  fieldChecks: [checkPacketRate, checkCredentials],
  settle: [cascade(3)],
  target: ({ targetSipCredentials }) =>
    String((isObject(targetSipCredentials) && targetSipCredentials.sipRegistrar) || "sip-server"),
  layers: ["sip-server", "network", "path-vis", "bgp"],
  derive: flat,
};
