import { html } from "hono/html";
import { time } from "../../output/authorship";
import type { Html } from "../../output/page/page";
import { table } from "../../output/page/parts";
import { number } from "../number";
import { metricOf, nameOf, type ShownLayer, textOfError } from "../schema";

const right = (text: string) => ({ text, className: "number" as const });

export function numbersTable({ layer, series }: ShownLayer): Html {
  const columns = [{ text: "metric" }, { text: "measured by" }, ...["min", "mean", "max", "last"].map(right)];
  const rows = series.map((one) => [
    { text: metricOf(one) },
    { text: nameOf(one) },
    ...[one.min, one.mean, one.max, one.last].map((value) => right(number(value))),
  ]);
  return table(`${layer}: numbers`, columns, rows);
}

/** The page should stay small: all values are in the CSV. */
const MAX_ROUNDS = 60;
const MAX_COLUMNS = 12;

/** The values that the lines are drawn through, of the last rounds. */
export function lastValues({ layer, rounds, series }: ShownLayer): Html {
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const first = Math.max(0, rounds.length - MAX_ROUNDS);
  return html`${metrics.map((metric) => {
    const all = series.filter((one) => one.metric === metric).slice(0, MAX_COLUMNS);
    const unit = all[0]?.unit ?? "";
    const name = `${layer}: values of ${metric}${unit && `, ${unit}`}${first > 0 ? `, the last ${MAX_ROUNDS} rounds` : ""}`;
    const rows = rounds.slice(first).map((date, index) => [
      { text: time(date) },
      ...all.map(({ values }) => {
        const value = values[first + index];
        return right(value === null || value === undefined ? "" : number(value));
      }),
    ]);
    return html`
<details><summary>${name}</summary>${table(name, [{ text: "time" }, ...all.map((one) => right(nameOf(one)))], rows)}</details>`;
  })}`;
}

const MAX_ERRORS = 50;

export function errorTable({ layer, errors }: ShownLayer): Html {
  const columns = ["time", "measured by", "error"].map((text) => ({ text }));
  const rows = errors
    .slice(-MAX_ERRORS)
    .map((one) => [time(one.date), nameOf(one), textOfError(one)].map((text) => ({ text })));
  return table(`${layer}: errors`, columns, rows);
}
