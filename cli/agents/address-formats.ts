import { isIPv6 } from "node:net";
import { csvCell } from "../output/csv";

/** An address that a firewall lets through, and the agent that has it. */
export interface AgentAddress {
  readonly address: string;
  readonly agent: string;
}

const NAME = "thousandeyes";

/** What follows for one version of the Internet Protocol; none where no agent has an address of it. */
type PerFamily = (addresses: readonly AgentAddress[], family: 4 | 6) => string;

const both =
  (write: PerFamily) =>
  (all: readonly AgentAddress[]): string =>
    ([4, 6] as const)
      .map((family) => [all.filter(({ address }) => isIPv6(address) === (family === 6)), family] as const)
      .filter(([addresses]) => addresses.length > 0)
      .map(([addresses, family]) => write(addresses, family))
      .join("\n");

const lines = (all: readonly AgentAddress[], line: (one: AgentAddress) => string) => all.map(line).join("\n");
const cidr = ({ address }: AgentAddress) => `${address}/${isIPv6(address) ? 128 : 32}`;
/** In a comment or a quoted text nothing may end it. */
const quoted = (text: string) => text.replace(/["\\\r\n]/g, " ");

/** By the name of a format: the addresses as that tool reads them, without a line feed at the end. */
export const ADDRESS_FORMATS = {
  plain: (all: readonly AgentAddress[]) => lines(all, ({ address }) => address),
  json: (all: readonly AgentAddress[]) => JSON.stringify(all, null, 2),
  csv: (all: readonly AgentAddress[]) =>
    ["address,agent", ...all.map(({ address, agent }) => `${address},${csvCell(agent)}`)].join("\n"),
  nft: both(
    (addresses, family) =>
      `add set inet filter ${NAME}${family} { type ipv${family}_addr; }\n` +
      `flush set inet filter ${NAME}${family}\n` +
      `add element inet filter ${NAME}${family} {\n${lines(addresses, (one) => `  ${one.address}, # ${quoted(one.agent)}`)}\n}`,
  ),
  ipset: both(
    (addresses, family) =>
      `create ${NAME}${family} hash:ip family inet${family === 6 ? "6" : ""} -exist\nflush ${NAME}${family}\n` +
      lines(addresses, ({ address }) => `add ${NAME}${family} ${address} -exist`),
  ),
  "aws-prefix-list": (all: readonly AgentAddress[]) => `[${both(prefixList)(all).replace(/\n\{/g, ",\n{")}]`,
  terraform: both(
    (addresses, family) =>
      `variable "${NAME}_ipv${family}" {\n  type = list(string)\n  default = [\n` +
      `${lines(addresses, (one) => `    "${cidr(one)}", # ${quoted(one.agent)}`)}\n  ]\n}`,
  ),
} as const;

export type AddressFormat = keyof typeof ADDRESS_FORMATS;

/** What `aws ec2 create-managed-prefix-list --cli-input-json` reads. */
function prefixList(addresses: readonly AgentAddress[], family: 4 | 6): string {
  const entries = addresses.map((one) => ({ Cidr: cidr(one), Description: quoted(one.agent).slice(0, 255) }));
  return JSON.stringify(
    {
      PrefixListName: `${NAME}-ipv${family}`,
      AddressFamily: `IPv${family}`,
      MaxEntries: entries.length,
      Entries: entries,
    },
    null,
    2,
  );
}
