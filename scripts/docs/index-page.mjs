// The index.
import { page, table } from "./markdown.mjs";
import { code, fileOf } from "./prose.mjs";

/** The folders of the kinds, in the order of the page. Others come last: `some-folder` is "Some folder". */
const CHAPTERS = {
  tests: "Tests",
  alerts: "Alerts",
  tags: "Tags",
  agents: "Agents",
  endpoint: "Endpoint agents",
  credentials: "Credentials",
  dashboards: "Dashboards",
  streams: "Data streams",
  devices: "Emulated devices",
  clouds: "Clouds",
  templates: "Templates",
  admin: "Administration",
};

export const WORDS = [
  ["id", "A string of digits, or of a tag a UUID. Write `other.id` for an object of the same program."],
  ["set of ...", "The whole set. Order and repetition have no meaning."],
  ["list of ...", "The order counts."],
  ["**secret**", "Ciphertext in the state, and never in a message."],
  ["**required**", "Must be set."],
  ["left alone", "Neither sent nor compared while it is not set: others may own it. Write `[]` to empty a list."],
  ["none", "Nothing. A property that is removed is emptied. Not compared while it is not set."],
  ["a value", "The API's default, which is sent when the property is removed. Not compared while it is not set."],
  ["R041", "A rule of the API: [what it says, and how it is known](api-rules.md#r041)."],
];

/** A chapter for each command, written by hand. */
const COMMANDS = ["doctor", "cost", "test", "drift", "alerts", "results", "agents", "report", "acs", "completion"];
const commands = COMMANDS.map((name) => `[\`${name}\`](commands/${name}.md)`).join(", ");

export function indexPage(definitions, { interfaces, classes }, chapterOf) {
  const folders = new Set([...Object.keys(CHAPTERS), ...definitions.map(({ kind }) => chapterOf(kind))]);
  const chapters = [...folders].map((folder) => [
    `## ${CHAPTERS[folder] ?? titleOf(folder)}`,
    table(
      ["Class", "What it is"],
      definitions
        .filter(({ kind }) => chapterOf(kind) === folder)
        .map(({ kind }) => [
          `[${code(kind)}](resources/${fileOf(kind)})`,
          firstSentence(interfaces.get(classes.get(kind).args).doc),
        ]),
    ),
  ]);
  return page(
    "# Reference",
    "A page for each class, written from the source by `npm run docs`: change the comments there.",
    "- [Provider and settings](provider.md)\n- [Lookups](lookups.md): find existing objects\n" +
      "- [Resources from a table](rows.md): of CSV, YAML or JSON\n" +
      "- [Alert metrics](alert-metrics.md): the words of alert expressions\n" +
      "- [The rules of the API](api-rules.md): what each number means, how it is known, and what this package does\n" +
      `- Commands: ${commands}\n` +
      "- Examples: [one of each class](../examples/kinds), [a service watched from its name to its page]" +
      "(../examples/monitoring-a-service), [a whole account](../examples/a-whole-account), and [tests from a table](../examples/tests-from-a-table)\n" +
      "- [ACS Monitor](acs-monitor/README.md): the reference of the second API",
    "A number like `(R041)`, on a page, in the editor, in a message or in a comment of the source, means one rule of the API: " +
      "look it up under [R041](api-rules.md#r041).",
    chapters,
    "## How to read the tables",
    table(["Word", "What it means"], WORDS),
  );
}

const titleOf = (folder) => folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll("-", " ");

export const firstSentence = (text) => text.split(/(?<=\.)\s/)[0];
