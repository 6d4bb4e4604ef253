import { isIP } from "node:net";
import { plain } from "../output/value";
import type { AgentAddress } from "./address-formats";
import type { ListedAgent } from "./schema";

type Agent = Pick<ListedAgent, "name" | "publicIpAddresses" | "ipAddresses">;

/** The addresses of agents, each once: two agents may be behind one. `withPrivate`: also those inside their networks. */
export function addressesIn(agents: readonly Agent[], withPrivate = false): AgentAddress[] {
  const found = new Map<string, AgentAddress>();
  for (const { name: agent, publicIpAddresses, ipAddresses } of agents) {
    for (const address of [...publicIpAddresses, ...(withPrivate ? ipAddresses : [])]) {
      assertAddress(address, agent);
      if (!found.has(address)) found.set(address, { address, agent });
    }
  }
  return [...found.values()];
}

/** Anything else would be a rule, or a command, in the file of a firewall. A zone (`fe80::1%eth0`) is of one machine. */
function assertAddress(address: string, agent: string): void {
  if (isIP(address) && !address.includes("%")) return;
  throw new Error(
    `The agent "${plain(agent)}" has an address that is none: ${plain(JSON.stringify(address))}. Nothing was written. Leave the agent out with --name, --country or --type.`,
  );
}
