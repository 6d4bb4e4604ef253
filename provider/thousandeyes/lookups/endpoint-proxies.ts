import { among, type LookupDefinition } from "../../core/lookup";

/** Which proxies of endpoint agents to find. All given args must match. */
export interface GetEndpointProxiesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** `static`, `pac`, `direct`, `system`, `interactive-user-proxy`. */
  types?: ("static" | "pac" | "direct" | "system" | "interactive-user-proxy")[];
}

/** A proxy of endpoint agents as the API lists it (R205). */
export interface EndpointProxy {
  /** Id (digits). */
  readonly proxyId: string;
  /** Name. */
  readonly name: string;
  /** `static`, `pac`, `direct`, `system` or `interactive-user-proxy`. */
  readonly type: string;
  /** Host name or address of a static proxy. */
  readonly host?: string;
  /** Port of a static proxy. */
  readonly port?: number;
  /** Address of the configuration file or script. */
  readonly pac?: string;
}

export const endpointProxies: LookupDefinition<GetEndpointProxiesArgs, EndpointProxy> = {
  name: "getEndpointProxies",
  what: "endpoint proxy",
  asks: { names: "list", types: "list" },
  values: { types: ["static", "pac", "direct", "system", "interactive-user-proxy"] },
  path: "/endpoint/proxies",
  listKey: "proxies",
  idOf: ({ proxyId }) => String(proxyId),
  nameOf: ({ name }) => String(name),
  shows: ["proxyId", "name", "type", "host", "port", "pac"],
  matches: (item, { types }) => among(item.type, types),
};
