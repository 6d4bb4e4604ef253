import { resolve } from "node:path";
import { openAccount } from "../account/open-account";
import { time } from "../report/authorship";
import { EXIT } from "../report/exit";
import { textTable } from "../report/table";
import { ADDRESS_FORMATS, type AddressFormat } from "./address-formats";
import { type AgentFilter, listAgents } from "./list-agents";
import type { AgentsDocument } from "./schema";

interface Place extends AgentFilter {
  readonly cwd: string;
  readonly stack?: string;
  readonly aid?: string;
}

/** Lists agents; returns the exit code. */
export async function agents({ json, ...options }: Place & { readonly json?: boolean }): Promise<number> {
  const api = await openAccount({ ...options, cwd: resolve(options.cwd) });
  const document: AgentsDocument = { version: 1, accountGroupId: api.scope, agents: await listAgents(api, options) };
  process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : `${textOf(document)}\n`);
  return EXIT.good;
}

function textOf({ agents }: AgentsDocument): string {
  const columns = ["agent", "id", "type", "state", "last seen", "addresses"].map((title) => ({ title }));
  const rows = agents.map(({ name, id, type, state, enabled, lastSeen, publicIpAddresses }) => [
    name,
    id,
    type,
    state ?? (enabled === false ? "disabled" : ""),
    lastSeen ? time(lastSeen) : "",
    publicIpAddresses.join(" "),
  ]);
  return rows.length ? textTable(columns, rows, process.stdout.columns) : "No agent is like that.";
}

interface Addresses extends Place {
  readonly format: AddressFormat;
  /** Also the addresses that agents have inside their networks. */
  readonly private?: boolean;
}

/** Writes the addresses of agents for a firewall; returns the exit code. */
export async function addressesOfAgents({ format, private: withPrivate, ...options }: Addresses): Promise<number> {
  const api = await openAccount({ ...options, cwd: resolve(options.cwd) });
  const found = (await listAgents(api, options)).flatMap(({ name, publicIpAddresses, ipAddresses }) =>
    [...new Set([...publicIpAddresses, ...(withPrivate ? ipAddresses : [])])].map((address) => ({
      address,
      agent: name,
    })),
  );
  // Two agents behind one address: a set has it once.
  const all = [...new Map(found.reverse().map((one) => [one.address, one])).values()].reverse();
  // A firewall rule without addresses would lock out everything, or nothing.
  if (all.length === 0) throw new Error("No agent that is like that has an address. Nothing was written.");
  process.stdout.write(`${ADDRESS_FORMATS[format](all)}\n`);
  return EXIT.good;
}
