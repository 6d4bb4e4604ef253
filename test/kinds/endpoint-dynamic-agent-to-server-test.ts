import {
  besideSelections,
  endpointValues,
  mendSelection,
  onEndpoints,
  otherSelections,
  sameSelections,
} from "./endpoint-parts";
import type { Sample } from "./sample";

export const endpointDynamicAgentToServerTest: Sample = {
  minimal: () => ({ testName: "meetings", application: "webex" }),
  full: (refs) => [
    { ...onEndpoints(), application: "zoom", hasPathTraceInSession: true },
    ...otherSelections(refs).map((selection) => ({ testName: "meetings", application: "webex", ...selection })),
  ],
  same: (refs) => [...sameSelections(refs), [{ application: "zoom" }, { application: "Zoom" }]],
  beside: besideSelections,
  values: endpointValues,
  mend: mendSelection,
  path: (id) => `/endpoint/tests/dynamic-tests/agent-to-server/${id}`,
};
