import { Command, InvalidArgumentError } from "commander";
import type { AddressFormat } from "../agents/address-formats";
import type { AgentFilter } from "../agents/list-agents";
import type { Place } from "../engine/place";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { collect, withPlace } from "./place-options";
import { severalOf } from "./several-of";

type Options = AgentFilter & Place;

const FORMATS: AddressFormat[] = ["plain", "json", "csv", "nft", "ipset", "aws-prefix-list", "terraform"];
const TYPES = ["cloud", "enterprise", "enterprise-cluster"];

function country(value: string, before?: readonly string[]): string[] {
  if (/^[a-z]{2}$/i.test(value)) return collect(value.toUpperCase(), before);
  throw new InvalidArgumentError("It must be two letters: SG.");
}

const filtered = (command: Command): Command =>
  withPlace(command)
    .option("--name <name>", "only the agent with this name or id; may be repeated", collect)
    .option("--country <code>", "only agents in this country, two letters; may be repeated", country)
    .addOption(severalOf("--type <type>", "only agents of this type", TYPES));

const ips = (): Command =>
  withFormat(filtered(new Command("ips")), FORMATS)
    .description("addresses of agents, for firewalls")
    .option("--private", "also the addresses inside their networks")
    .addHelpText(
      "after",
      `
Examples:
  npx pulumi-thousandeyes agents ips --country SG --country DE
  npx pulumi-thousandeyes agents ips --type cloud --format nft | nft -f -

Exit codes: 0 good; 1 an error, also if no agent has an address.`,
    )
    .action(
      exitCodeOf(async (options: Options & { format: AddressFormat; private?: boolean }) =>
        (await import("../agents/agents.js")).addressesOfAgents(options),
      ),
    );

export const agentsCommand = (): Command =>
  filtered(new Command("agents"))
    .description("the agents of an account, their state and addresses")
    // The options of both commands have the same names.
    .enablePositionalOptions()
    .option("--json", "the result as a JSON document")
    .addHelpText(
      "after",
      `
Examples:
  npx pulumi-thousandeyes agents --type enterprise
  npx pulumi-thousandeyes agents ips --name Singapore

Exit codes: 0 good; 1 an error.`,
    )
    .action(
      exitCodeOf(async (options: Options & { json?: boolean }) =>
        (await import("../agents/agents.js")).agents(options),
      ),
    )
    .addCommand(ips());
