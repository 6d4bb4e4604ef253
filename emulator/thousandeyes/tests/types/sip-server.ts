import { isObject } from "../../../server/json";

import { choice, flag, shape, text, whole, writeOnly } from "../../wire/fields";
import { agentFields, commonFields, ipv6Policy, needsAgents, needsInterval, routeFields } from "../parts/common";
import { cascade, checkPacketRate, fixedPacketRate, pathTraceMode, probeMode } from "../parts/network";
import type { TestType } from "../type";

/**
 * R239: the server and the login. The document requires a port and has a default for it: it may be left out (decided).
 */
const targetSipCredentials = shape({
  authUser: text(),
  password: text(),
  port: whole(1, 65535),
  protocol: choice(["tcp", "tls", "udp"]),
  sipRegistrar: text(),
  user: text(),
});

/** R090: requests have the credentials as one object, answers as single fields without the password. Never recorded. */
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
    targetSipCredentials: writeOnly(targetSipCredentials),
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    targetSipCredentials: "Error in field targetSipCredentials : Credentials are empty",
  },
  fieldChecks: [checkPacketRate],
  normalize: [cascade(3)],
  target: ({ targetSipCredentials }) =>
    String((isObject(targetSipCredentials) && targetSipCredentials.sipRegistrar) || "sip-server"),
  layers: ["sip-server", "network", "path-vis", "bgp"],
  derive: flat,
};
