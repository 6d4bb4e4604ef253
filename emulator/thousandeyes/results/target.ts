import { isObject, type Json } from "../../server/json";
import { chance } from "./chance";
import type { Measured } from "./measured";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The host of a URL, a server with a port, or a domain with a record type (R086). */
export function hostOf(address: string): string {
  const [, authority = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?([^/?#\s]*)/i.exec(address.trim()) ?? [];
  return (authority.startsWith("[") ? (/^\[[^\]]*\]/.exec(authority)?.[0] ?? "") : authority.replace(/:\d+$/, ""))
    .replace(/\.$/, "")
    .toLowerCase();
}

const registrar = ({ targetSipCredentials }: Json) =>
  isObject(targetSipCredentials) ? text(targetSipCredentials.sipRegistrar) : "";

/** The first address that a test asks: of another agent it is its id. */
export const addressOf = ({ fields }: Measured): string =>
  text(fields.url) || text(fields.server) || text(fields.domain) || registrar(fields) || text(fields.targetAgentId);

/** RFC 2606: names under `.invalid` never resolve. */
export const doesResolve = (host: string): boolean => !/(^|\.)invalid$/.test(host);

export const unresolved = (host: string): string => `Name ${host} could not be resolved`;

/** An address of the documentation's network (RFC 5737); a literal is its own. */
export function serverIpOf(host: string): string {
  if (/^[\d.]+$/.test(host) || host.startsWith("[")) return host.replace(/[[\]]/g, "");
  return `203.0.113.${1 + Math.floor(chance("address", host) * 250)}`;
}

/** What cannot be reached: the host of the test. */
export function failureOf(test: Measured): string | undefined {
  const host = hostOf(addressOf(test));
  return doesResolve(host) ? undefined : unresolved(host);
}
