import {
  besideSelections,
  endpointValues,
  mendSelection,
  onEndpoints,
  otherSelections,
  sameSelections,
} from "./endpoint-parts";
import type { Sample } from "./sample";

export const endpointAgentToServerTest: Sample = {
  minimal: () => ({ testName: "gateway", server: "vpn.example.com" }),
  full: (refs) => [
    { ...onEndpoints(), server: "192.0.2.9", port: 8443 },
    ...otherSelections(refs).map((selection) => ({ testName: "gateway", server: "vpn.example.com", ...selection })),
  ],
  same: sameSelections,
  beside: besideSelections,
  values: (refs) => ({ ...endpointValues(refs), server: ["vpn.example.com", "192.0.2.9", "2001:db8::9"] }),
  mend: mendSelection,
  path: (id) => `/endpoint/tests/scheduled-tests/agent-to-server/${id}`,
  notInputs: { serverName: "the old name of `server`" },
};
