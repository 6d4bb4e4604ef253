import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as te from "pulumi-thousandeyes";
import * as yaml from "yaml";

const read = (file: string) => readFileSync(join(__dirname, file), "utf8");

/** Alert rules: a YAML list has values of all types. */
const rules = te.fromRows(te.AlertRule, yaml.parse(read("rules.yaml")), { file: "rules.yaml", name: "name" });

/** The columns that the program reads itself. */
interface Website {
  name: string;
  team: string;
  rule: string;
}

/** Websites: a sheet has texts, which become what the inputs expect. */
const websites = te.fromRows(te.HttpServerTest, parse<Website>(read("websites.csv"), { columns: true }), {
  file: "websites.csv",
  name: (row) => row.name,
  columns: { "Every (s)": "interval" },
  args: (row, args) => ({
    ...args,
    description: `Watched for the team ${row.team}.`,
    alertRules: row.rule ? [rules.require(row.rule).id] : [],
  }),
});

/** Names: what all rows share is written once. */
const names = te.fromRows(te.DnsServerTest, yaml.parse(read("names.yaml")), {
  file: "names.yaml",
  name: "name",
  defaults: { interval: 300, agents: te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] }).ids },
});

export const testIds = [...websites.values(), ...names.values()].map((test) => test.id);
