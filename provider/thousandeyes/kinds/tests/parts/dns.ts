import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../../core/field";
import { oneOf, text } from "../../../../core/fields";

/** The query of a DNS test. */
export interface DnsArgs {
  /**
   * Name, followed by a record type. Without a type it means `ANY` (R086).
   * @example "example.com A"
   */
  domain: Input<string>;
  /**
   * Class: `in` or `ch`.
   * @defaultValue "in"
   */
  dnsQueryClass?: Input<"in" | "ch">;
}

/** The API returns the domain with its record type, so the canonical form has it too. */
const domain = () =>
  text({
    type: "domain",
    canonical: (value) => {
      const [name = "", type = "ANY"] = value.trim().split(/\s+/);
      return `${name} ${type.toUpperCase()}`;
    },
    refuse: (value) =>
      /^[^\s]+( [a-z0-9]+)?$/i.test(value)
        ? undefined
        : 'is not a domain. Write "example.com" or "example.com MX" (R017).',
  });

export const dnsFields = { domain: required(domain()), dnsQueryClass: defaults(oneOf("in", "ch"), "in") };

/** The transport of DNS queries. */
export interface DnsTransportArgs {
  /**
   * `udp` or `tcp`.
   * @defaultValue "udp"
   */
  dnsTransportProtocol?: Input<"udp" | "tcp">;
}

export const dnsTransportFields = { dnsTransportProtocol: defaults(oneOf("udp", "tcp"), "udp") };
