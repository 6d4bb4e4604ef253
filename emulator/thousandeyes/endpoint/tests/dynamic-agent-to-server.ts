import { flag, text } from "../../wire/fields";
import { commonFields, type EndpointTestType, PATCHABLE } from "./endpoint-test";

/** Follows an application while it is in use. The document names three applications, and takes any text. */
export const dynamicAgentToServer: EndpointTestType = {
  path: "/dynamic-tests/agent-to-server",
  fields: { ...commonFields, application: text(), hasPathTraceInSession: flag() },
  target: "application",
  notInCreate: ["isEnabled"],
  patchable: [...PATCHABLE, "application"],
  derive: () => ({ hasPing: true, hasTraceroute: true, networkMeasurements: true }),
};
