import { text, whole } from "../../wire/fields";
import { commonFields, type EndpointTestType, PATCHABLE } from "./endpoint-test";

/** R210: a create uses port 443, and a PATCH that is silent about the port 49153, as their schemas say (decided). */
export const agentToServer: EndpointTestType = {
  path: "/scheduled-tests/agent-to-server",
  type: "agent-to-server",
  fields: { ...commonFields, server: text(), port: whole(1, 65535, 443) },
  target: "server",
  notInCreate: ["isEnabled", "tcpProbeMode"],
  patchable: [...PATCHABLE, "server", "port"],
  patchDefaults: { port: 49153 },
};
