import { choice, whole } from "../../wire/fields";
import { checkTargetAgent, needsTargetAgent, targetAgentId } from "../parts/agent-target";
import { agentFields, commonFields, needsAgents, needsInterval, routeFields } from "../parts/common";
import { deriveDscp, dscpId } from "../parts/dscp";
import type { TestType } from "../type";

const CODECS = [
  "G.711 @ 64 Kbps",
  "G.722.1 @ 24 Kbps (WB)",
  "G.722.1 @ 32 Kbps (WB)",
  "G.726 @ 32 Kbps",
  "G.723.1 @ 6.4 Kbps",
  "G.729a @ 8 Kbps",
  "RTAudio @ 45 Kbps (WB)",
  "RTAudio @ 27.8 Kbps",
  "SILK @ 36 Kbps (WB)",
  "G.722 @ 64 Kbps (WB)",
];

/** R090: never recorded; the defaults are those of the document. */
export const voice: TestType = {
  name: "voice",
  fields: {
    ...commonFields,
    ...agentFields,
    ...routeFields,
    targetAgentId,
    codecId: choice(
      CODECS.map((_codec, id) => String(id)),
      "0",
    ),
    dscpId,
    duration: whole(5, 30, 5),
    jitterBuffer: whole(0, 150, 40),
    numPathTraces: whole(1, 10, 3),
    // The default of templates is 49152; for tests the document has no default.
    port: whole(1024, 65535),
  },
  needs: { ...needsAgents, ...needsInterval, ...needsTargetAgent },
  fieldChecks: [checkTargetAgent],
  target: ({ targetAgentId: id }) => String(id),
  layers: ["rtp-server", "network", "path-vis", "bgp"],
  derive: (fields) => ({ ...deriveDscp(fields), codec: CODECS[Number(fields.codecId)] }),
};
