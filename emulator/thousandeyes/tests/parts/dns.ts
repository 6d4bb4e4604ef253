import { choice, text } from "../../wire/fields";
import type { Check, Normalize } from "../type";

export const domain = text();
export const dnsQueryClass = choice(["in", "ch"], "in");
export const dnsTransportProtocol = choice(["udp", "tcp"], "udp");
export const needsDomain = { domain: "Error in field domainName : Domain name is empty" };

/** R017, R086: a name, optionally followed by one space and a record type. */
export const checkDomain: Check = ({ fields, world }) =>
  world.on("R017") && typeof fields.domain === "string" && !/^\S+( [A-Za-z0-9]+)?$/.test(fields.domain)
    ? ["Error in field domainName : Badly formed domain name"]
    : [];

/** R086: a domain without a record type gets ANY. */
export const withRecordType: Normalize = ({ fields, world }) => {
  if (world.on("R086") && typeof fields.domain === "string" && !fields.domain.includes(" ")) fields.domain += " ANY";
};
