import { inText } from "../output/code-span";
import { counted } from "../output/counted";
import { type Column, markdownTable, textTable } from "../output/table";
import { plain } from "../output/value";
import type { Units } from "../units/document";
import { between, decimal } from "../units/text";
import { UNTAGGED } from "./group";
import type { CostDocument } from "./schema";

const MAX_ROWS = 50;

/** The estimate for people. */
export function textOf(document: CostDocument, width = 0): string {
  const { columns, rows, more } = tableOf(document);
  const table = rows.length ? [textTable(columns, rows, width), ...more] : [];
  return `${[headline(document), ...table, ...document.notes.map(plain)].join("\n\n")}\n`;
}

/** The estimate as the comment on a pull request. */
export function markdownOf(document: CostDocument): string {
  const { columns, rows, more } = tableOf(document);
  const table = rows.length ? [markdownTable(columns, rows), ...more] : [];
  return `${["### ThousandEyes cost", `${headline(document)}.`, ...table, ...document.notes.map(inText)].join("\n\n")}\n`;
}

function headline({ before, after, price, budget, resources }: CostDocument): string {
  const change = isSame(before, after) ? "" : `, before ${shown(before)} (${difference(before, after)})`;
  const money = price === undefined ? "" : `, at ${price} a unit ${costing(after, price)}`;
  const limit = budget === undefined ? "" : `; the budget is ${shown(budget)}${isAbove(after, budget)}`;
  const groups = resources.filter(({ kind, name }) => kind !== "tag" || name !== UNTAGGED);
  return `${counted(groups.length, `${thing(resources)}s`)}: ${shown(after)} units in 31 days${change}${money}${limit}`;
}

/** What a row is: a group of tests has the kind `tag` or `type`. */
const thing = ([first]: CostDocument["resources"]) =>
  first?.kind === "tag" || first?.kind === "type" ? first.kind : "test";

const isAbove = (after: Units, budget: number) =>
  last(after) <= budget ? "" : first(after) > budget ? ", which this is above" : ", which this may be above";

function tableOf({ resources, price, before, after }: CostDocument) {
  const isChange = !isSame(before, after) || resources.some((one) => !isSame(one.before, one.after));
  // A pull request is about what it changes.
  const shownOnes = isChange ? resources.filter((one) => !isSame(one.before, one.after)) : resources;
  const number = (title: string): Column => ({ title, isNumber: true });
  const columns: Column[] = [
    { title: thing(resources) },
    { title: "kind" },
    ...(isChange ? [number("before"), number("after"), number("difference")] : [number("units")]),
    ...(price === undefined ? [] : [number("a month")]),
    ...(shownOnes.some(({ doubt }) => doubt) ? [{ title: "in doubt" }] : []),
  ];
  const rows = shownOnes
    .slice(0, MAX_ROWS)
    .map((one) => [
      one.name,
      one.kind,
      ...(isChange ? [shown(one.before), shown(one.after), difference(one.before, one.after)] : [shown(one.after)]),
      ...(price === undefined ? [] : [costing(one.after, price)]),
      ...(shownOnes.some(({ doubt }) => doubt) ? [one.doubt ?? ""] : []),
    ]);
  const hidden = shownOnes.length - rows.length;
  return { columns, rows, more: hidden ? [`... and ${counted(hidden, `more ${thing(resources)}s`)}.`] : [] };
}

const first = (units: Units) => (typeof units === "number" ? units : units.from);
const last = (units: Units) => (typeof units === "number" ? units : (units.to ?? Number.POSITIVE_INFINITY));
const isSame = (a: Units, b: Units) => first(a) === first(b) && last(a) === last(b);

const shown = (units: Units) => between(decimal(first(units)), decimal(last(units)));
const costing = (units: Units, price: number) => between(decimal(first(units) * price), decimal(last(units) * price));
const signed = (units: number) => `${units > 0 ? "+" : ""}${decimal(units)}`;

function difference(before: Units, after: Units): string {
  if (typeof before === "number" && typeof after === "number") return signed(after - before);
  return between(signed(first(after) - last(before)), signed(last(after) - first(before)));
}
