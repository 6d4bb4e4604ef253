import { made } from "./client";
import type { Probe } from "./probes";

const NETWORK = "/endpoint/tests/scheduled-tests/agent-to-server";
const test = { testName: "one", server: "vpn.example.com" };

/** What belongs to endpoint agents and their tests. */
export const endpointProbes: Record<string, Probe> = {
  R211: {
    ask: async (c) => {
      const { agents } = (await c.get("/endpoint/agents?agentName=laptop-ada")).body;
      return (await c.patch(`/endpoint/agents/${agents[0].id}`, { name: "ada", status: "disabled" })).body.detail;
    },
    expect: "Fields cannot be updated: status",
  },
  R210: {
    ask: async (c) => {
      const { testId, agentSelectorConfig, isEnabled } = await made(c, NETWORK, { ...test, isEnabled: false });
      const patch = { isEnabled: false, maxMachines: 3 };
      const { body } = await c.patch(`${NETWORK}/${testId}`, patch);
      return [isEnabled, agentSelectorConfig, body.isEnabled, body.agentSelectorConfig.maxMachines, body.port];
    },
    expect: [true, { agentSelectorType: "all-agents", maxMachines: 25 }, false, 25, 49153],
  },
};
