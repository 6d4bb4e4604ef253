import { openAccount, type Place } from "../account/open-account";
import { time } from "../output/authorship";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { textTable } from "../output/table";
import { ADDRESS_FORMATS, type AddressFormat } from "./address-formats";
import { addressesIn } from "./addresses-in";
import { type AgentFilter, listAgents } from "./list-agents";
import type { AgentsDocument } from "./schema";

type Options = Place & AgentFilter;

/** Lists agents; returns the exit code. */
export async function agents({ json, ...options }: Options & { readonly json?: boolean }): Promise<number> {
  const api = await openAccount(options);
  const document: AgentsDocument = { version: 1, accountGroupId: api.scope, agents: await listAgents(api, options) };
  process.stdout.write(json ? jsonOf(document) : `${textOf(document)}\n`);
  return EXIT.good;
}

function textOf({ agents }: AgentsDocument): string {
  const columns = ["agent", "id", "type", "state", "addresses", "last seen"].map((title) => ({
    title,
    isWhole: title === "id",
  }));
  const rows = agents.map(({ name, id, type, state, enabled, lastSeen, publicIpAddresses }) => [
    name,
    id,
    type,
    state ?? (enabled === false ? "disabled" : ""),
    publicIpAddresses.join(" "),
    lastSeen ? time(lastSeen) : "",
  ]);
  return rows.length ? textTable(columns, rows, process.stdout.columns) : "No agents.";
}

interface Addresses extends Place, AgentFilter {
  readonly format: AddressFormat;
  /** Also the addresses that agents have inside their networks. */
  readonly private?: boolean;
}

/** Writes the addresses of agents for a firewall; returns the exit code. */
export async function addressesOfAgents({ format, private: withPrivate, ...options }: Addresses): Promise<number> {
  const api = await openAccount(options);
  const all = addressesIn(await listAgents(api, options), withPrivate);
  // A firewall rule without addresses would lock out everything, or nothing.
  if (all.length === 0)
    throw new Error(
      "None of these agents has an address. Nothing was written. `agents` with the same options lists them.",
    );
  process.stdout.write(`${ADDRESS_FORMATS[format](all)}\n`);
  return EXIT.good;
}
