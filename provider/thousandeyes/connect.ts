import { type Client, createClient } from "../api/client";
import { connection } from "../api/connection";
import { transport } from "../api/transport";
import type { Connection } from "../core/api";
import type { Body } from "../core/json";
import { VERSION } from "../version";
import { dialect } from "./dialect";
import type { Settings } from "./settings";

/** Connections by what they were made from: all kinds of a process share one client. */
const connections = new Map<string, Connection>();

/** The connection to ThousandEyes with these settings. */
export function connect(settings: Settings): Connection {
  const key = JSON.stringify(settings);
  const made = connections.get(key) ?? open(settings);
  connections.set(key, made);
  return made;
}

function open(settings: Settings): Connection {
  const client = createClient({
    endpoint: settings.apiEndpoint,
    headers: { authorization: `Bearer ${settings.token}`, "user-agent": `pulumi-thousandeyes/${VERSION}` },
    dialect: dialect(settings),
    send: transport(settings.timeout),
  });
  return connection(client, {
    scope: async () => settings.accountGroupId ?? accountGroupInForce(client),
    query: (aid) => (aid ? { aid } : {}),
  });
}

/** The account group the API uses when a call names none: the token's current one (R190). */
async function accountGroupInForce(client: Client): Promise<string> {
  const answer = await client.request("GET", "/account-groups");
  const groups = (answer?.accountGroups ?? []) as Body[];
  const group =
    groups.find((one) => one.isCurrentAccountGroup) ?? groups.find((one) => one.isDefaultAccountGroup) ?? groups[0];
  if (!group?.aid) {
    throw new Error("The token sees no account group. Set TE_AID or thousandeyes:accountGroupId to the one to use.");
  }
  return String(group.aid);
}
