// The pages that only ACS Monitor has: its index, and its rules.
import { firstSentence, WORDS } from "./index-page.mjs";
import { page, table } from "./markdown.mjs";
import { code, fileOf, linked } from "./prose.mjs";

/** The lines of the table that mean another thing here, and those that this vendor has not. */
const OWN = [["id", "A string of digits. Write `other.id` for an object of the same program."]];
const words = [...OWN, ...WORDS.filter(([word]) => !["id", "R041"].includes(word))];

export function acsMonitorIndex(definitions, { interfaces, classes }) {
  const rows = definitions.map(({ kind }) => [
    `[${code(kind)}](resources/${fileOf(kind)})`,
    firstSentence(interfaces.get(classes.get(kind).args).doc),
  ]);
  return page(
    "# ACS Monitor",
    'A page for each class of `import * as acs from "pulumi-thousandeyes/acs-monitor"`, written from the source by `npm run ' +
      "docs`: change the comments there.",
    "- [Provider and settings](provider.md)\n- [Lookups](lookups.md): find existing objects\n" +
      "- [The rules of the API](api-rules.md): what each number means\n" +
      "- Examples: [one of each class](../../examples/acs-monitor-kinds), [a service and its switch]" +
      "(../../examples/acs-monitor), which ThousandEyes watches from outside\n" +
      "- [The reference of ThousandEyes](../README.md)",
    "## Classes",
    table(["Class", "What it is"], rows),
    "## How to read the tables",
    table(["Word", "What it means"], words),
  );
}

/** What the API does, by the rules of the emulator. */
export function acsMonitorRules(rules, links) {
  const lines = rules.map(({ id, about }) => `- <a id="${id.toLowerCase()}"></a>**${id}** ${about}.`);
  const text = page(
    "# What the ACS Monitor API v1 does, rule by rule",
    "A number like M10, on a page, in a message or in a comment of the source, means one behaviour of this API, and the " +
      "emulator has it. The vendor's documentation does not describe all of them: [what was decided, and " +
      "how](../../emulator#acs-monitor).",
    lines.join("\n"),
  );
  return linked(text, links);
}
