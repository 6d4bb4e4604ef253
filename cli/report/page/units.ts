import { html } from "hono/html";
import type { JsonObject } from "../../../provider/core/json";
import { counted } from "../../output/counted";
import type { Html } from "../../output/page/page";
import { type Bar, bars } from "../../output/page/parts";
import { unitsOf as estimate } from "../../units/units";
import { weightsOf } from "../../units/weights";
import type { Account, Tag, Test } from "../account";
import { DEFINITIONS } from "../read-account";

/** What a test costs in 31 days, in units. */
export type UnitsOf = (test: Test) => number;

/** As `cost` estimates it. */
export function unitsOfTests({ agents, tests }: Account): UnitsOf {
  const list = agents.map(
    ({ id, type, testIds }): JsonObject => ({ agentId: id, agentType: type, testIds: [...testIds] }),
  );
  const weights = weightsOf(list);
  const all = tests.map(({ id, type, item }) => {
    const definition = DEFINITIONS.get(type);
    const range = definition && item ? estimate(definition, item, weights.ofTest(id)) : undefined;
    return [id, range?.[1] ?? 0] as const;
  });
  const byId = new Map(all);
  return ({ id }) => byId.get(id) ?? 0;
}

export const units = (value: number) =>
  value === 0 || value >= 10 ? Math.round(value).toLocaleString("en-US") : value.toFixed(1);

const NONE = "(none)";

/** Bars of the units by the values of the tags of a key, and by type. */
export function unitBars({ tests, tags = [] }: Account, unitsOf: UnitsOf, key: string): Html {
  const ofKey = tags.filter((tag) => tag.objectType === "test" && tag.key === key);
  const valuesOf = valuesByTest(ofKey);
  return html`<p class="muted">Estimated from the configuration, for 31 days; Enterprise agents metered. <code>pulumi-thousandeyes cost</code> tells more.</p>
${
  ofKey.length
    ? html`<h3>By ${key}</h3>${bars(
        `Units by ${key}`,
        [key, "Units"],
        barsOf(tests, unitsOf, (test) => valuesOf.get(test.id) ?? [NONE]),
      )}`
    : html`<p>No tag of tests has the key <code>${key}</code>: <code>--by</code> takes another one.</p>`
}
<h3>By type</h3>
${bars(
  "Units by type",
  ["Type", "Units"],
  barsOf(tests, unitsOf, ({ type }) => [type]),
)}`;
}

function valuesByTest(tags: readonly Tag[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { value, testIds } of tags) for (const id of testIds) values.set(id, [...(values.get(id) ?? []), value]);
  return values;
}

function barsOf(tests: readonly Test[], unitsOf: UnitsOf, namesOf: (test: Test) => readonly string[]): Bar[] {
  const sums = new Map<string, { value: number; count: number }>();
  for (const test of tests) {
    for (const name of namesOf(test)) {
      const { value, count } = sums.get(name) ?? { value: 0, count: 0 };
      sums.set(name, { value: value + unitsOf(test), count: count + 1 });
    }
  }
  return [...sums]
    .sort(([, a], [, b]) => b.value - a.value)
    .map(([label, { value, count }]) => ({ label, note: counted(count, "tests"), value, shown: units(value) }));
}
