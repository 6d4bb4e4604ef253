import type { JsonObject } from "../../provider/core/json";
import { type Measurement, measurementOf } from "./measurements";
import { inOrder, unitOf } from "./metrics";
import type { Series, ShownLayer, Source } from "./schema";

/** The results of one layer as series: a value, or null, for each round. */
export function layerOf(
  layer: string,
  results: readonly JsonObject[],
  isWanted: (source: Source) => boolean,
): ShownLayer {
  const all = results.map((one) => measurementOf(layer, one)).filter(({ source }) => isWanted(source));
  all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const rounds = [...new Set(all.map(({ date }) => date))];
  const at = new Map(rounds.map((date, index) => [date, index]));
  const bySource = new Map<string, Measurement[]>();
  for (const one of all) {
    const key = JSON.stringify(one.source);
    const known = bySource.get(key);
    if (known) known.push(one);
    else bySource.set(key, [one]);
  }
  const metrics = inOrder(layer, [...new Set(all.flatMap(({ values }) => [...values.keys()]))]);
  return {
    layer,
    rounds,
    series: metrics.flatMap((metric) =>
      [...bySource.values()].flatMap((own) => {
        const values = Array.from<number | null>({ length: rounds.length }).fill(null);
        for (const one of own) values[at.get(one.date) ?? 0] = one.values.get(metric) ?? null;
        const [first] = own;
        return first ? seriesOf(metric, first.source, values) : [];
      }),
    ),
    errors: all.flatMap(({ date, source, error }) => (error ? [{ date, ...source, ...error }] : [])),
  };
}

/** None of a metric that the source never measured. */
function seriesOf(metric: string, source: Source, values: (number | null)[]): Series[] {
  const known = values.filter((one) => one !== null);
  const [first] = known;
  if (first === undefined) return [];
  const unit = unitOf(metric);
  // Not `Math.min(...known)`: there may be more of them than a call takes arguments.
  const [min, max, sum] = known.reduce(
    ([a, b, c], one) => [Math.min(a, one), Math.max(b, one), c + one],
    [first, first, 0],
  );
  const mean = Math.round((sum / known.length) * 1000) / 1000;
  return [{ metric, ...(unit && { unit }), ...source, min, mean, max, last: known.at(-1) ?? first, values }];
}
