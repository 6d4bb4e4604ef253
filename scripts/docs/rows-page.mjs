// The page about resources that are made of the rows of a table.
import { description, whenUnset } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { code, linked } from "./prose.mjs";

const EXAMPLE = `import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as te from "pulumi-thousandeyes";

const rows = parse<{ name: string; team: string }>(readFileSync("websites.csv"), { columns: true });

export const websites = te.fromRows(te.HttpServerTest, rows, {
  file: "websites.csv",
  name: (row) => row.name,
  columns: { "Every (s)": "interval", owner: false },
  defaults: { agents: te.getAgents({ countries: ["SG"] }).ids },
  args: (row, args) => ({ ...args, description: \`Watched for the team \${row.team}.\` }),
});
`;

const SHEET = `name,url,Every (s),enabled,agents,customHeaders.all,team,owner
shop,https://shop.example.com/health,60,,3;5,X-Probe=yes;Accept-Language=de,web,Ada
wiki,wiki.example.com,300,FALSE,,,it,Grace
`;

const FORMS = [
  ["a number", "`300`"],
  ["true or false", "`true`, `FALSE`, `yes`, `0`"],
  ["one of some words", "`High`: case and blanks around it do not matter"],
  ["a text", "all of it, as it is"],
  ["a set or a list", "`3;5`, one element a line, or JSON: `[3, 5]`; `[]` for an empty one"],
  ["a map or an object", '`a=1;b=2`, one pair a line, or JSON: `{"a": "1"}`'],
  ["one input of an object, one value of a map", "a column of its own: `oAuth.testUrl`, `customHeaders.all.X-Probe`"],
  ["not set", "an empty cell, `null`, or no column"],
];

/** @returns {{ text: string, problems: string[] }} */
export function rowsPage({ interfaces }, links) {
  const { properties } = interfaces.get("RowsOptions");
  const problems = properties.filter(({ doc }) => !doc).map(({ name }) => `RowsOptions.${name}: has no comment`);
  const options = properties.map(({ name, doc, tags, optional }) => [
    code(name),
    optional ? whenUnset(tags) : "**required**",
    description(doc, tags),
  ]);
  const text = page(
    "# Resources from a table",
    "`te.fromRows` makes a resource of each row of a CSV, YAML or JSON file. It takes what a parser returns, and reads no " +
      "file itself.",
    fenced(EXAMPLE),
    fenced(SHEET).replace("```ts", "```csv"),
    "A heading is the name of an input. A column that sets no input, and that `name`, `args` and `opts` do not read by its " +
      "name, is a mistake, so that none is lost.",
    table(["Option", "When not set", "What it is"], options),
    "## What a cell means",
    "The input decides. YAML and JSON have values of these types too; there a number may stand for a text, like an id.",
    table(["Input", "Cell"], FORMS),
    "## Mistakes",
    "All mistakes of all rows are one error, in the preview, before any of these resources is registered. Row and column are " +
      "those that a spreadsheet shows, with the headings in row 1; entries of YAML and JSON are counted from 1. What cannot " +
      "be known yet, like the id of a new resource, is checked when it is known.",
    "```\nHttpServerTest from rows: 3 mistakes.\n" +
      '  websites.csv, row 1, column "intervall": is not a known property. Did you mean "interval"? ...\n' +
      '  websites.csv, row 2 "shop", column "Every (s)": 17 is not one of 60, 120, 300, 600, 900, 1800, 3600. Did you mean 60?\n' +
      '  websites.csv, rows 4-9, column "url": is missing: it is required (URL).\n```',
    "Rows without content are skipped, but counted. Lines that the parser skips are not counted: with `skip_empty_lines` of " +
      "csv-parse, a row below an empty line has a smaller number than in the spreadsheet. Of two columns with the same " +
      "heading, a parser keeps one: their headings must differ.",
    "## What it returns",
    "A `Map` of the resources by name. Its `require(name)` returns one, or throws an error with the nearest names: with it " +
      "the rows of one table refer to those of another, `alertRules: [rules.require(row.rule).id]`.",
  );
  return { text: linked(text, links), problems };
}
