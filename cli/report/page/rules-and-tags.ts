import { html } from "hono/html";
import { counted } from "../../output/counted";
import { naturalOrder } from "../../output/natural-order";
import type { Html } from "../../output/page/page";
import { table } from "../../output/page/parts";
import type { Account } from "../account";
import { type UnitsOf, units } from "./units";

const number = (text: string) => ({ text, className: "number" as const });

/** The rules, what they watch and whom they notify. Default rules that watch nothing are counted alone. */
export function rules({ rules }: Account): Html {
  if (!rules) return html`<p>The token may not read them.</p>`;
  const shown = rules.filter(({ isDefault, testIds }) => !isDefault || testIds.length);
  const hidden = rules.length - shown.length;
  const rows = [...shown]
    .sort((a, b) => b.testIds.length - a.testIds.length || (a.name < b.name ? -1 : 1))
    .map(({ name, type, severity = "", testIds, recipients = [] }) => [
      { text: name },
      { text: type },
      { text: severity },
      number(String(testIds.length)),
      recipients.length ? { text: recipients.join(", ") } : { text: "nobody", className: "bad" as const },
    ]);
  const columns = [{ text: "Rule" }, { text: "Type" }, { text: "Severity" }, number("Tests"), { text: "Notifies" }];
  return html`${rows.length ? table("Alert rules", columns, rows) : ""}
${hidden ? html`<p class="muted">And ${counted(hidden, "default rules")} that watch nothing.</p>` : ""}`;
}

/** The tags of tests. */
export function tags({ tags, tests }: Account, unitsOf: UnitsOf): Html {
  if (!tags) return html`<p>The token may not read them.</p>`;
  const byId = new Map(tests.map((test) => [test.id, test]));
  const rows = tags
    .filter(({ isBuiltIn, objectType }) => !isBuiltIn && objectType === "test")
    .map(({ key, value, testIds }) => ({ name: `${key}=${value}`, tests: testIds.flatMap((id) => byId.get(id) ?? []) }))
    .sort((a, b) => naturalOrder(a.name, b.name))
    .map(({ name, tests }) => [
      { text: name },
      number(String(tests.length)),
      number(units(tests.reduce((sum, test) => sum + unitsOf(test), 0))),
    ]);
  if (!rows.length) return html`<p>No test has one.</p>`;
  return table("Tags of tests", [{ text: "Tag" }, number("Tests"), number("Units")], rows);
}
