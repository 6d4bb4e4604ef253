import { isJsonObject, type JsonObject } from "../../provider/core/json";
import type { Imported } from "./args-of";

/** From this many tests on, one file for each type is too long to read. */
const MANY = 100;

/** Modules that are not for objects: what Pulumi runs, what imports all others, and the sets of agents. */
const RESERVED = ["index", "thousandeyes", "acs-monitor", "agents"];

/**
 * The module of each object: one for each kind, `http-server-tests`. Where tests are many and most of them carry tags
 * with the same key, tests are grouped by its value: `team-checkout`.
 */
export function moduleOf(objects: readonly Imported[]): (object: Imported) => string {
  const tests = objects.filter(isTest);
  const tags = tests.length >= MANY ? tagsOf(objects) : new Map<string, JsonObject[]>();
  const carried = (test: Imported) => tags.get(test.id) ?? [];
  const counts = new Map<string, number>();
  for (const key of tests.flatMap((test) => [...new Set(carried(test).map(({ key }) => String(key)))])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key] = [...counts].filter(([, count]) => count > tests.length / 2).sort((a, b) => b[1] - a[1])[0] ?? [];
  return (object) => {
    const tag = isTest(object) && key !== undefined ? carried(object).find((tag) => tag.key === key) : undefined;
    const words = tag && slug(`${tag.key} ${tag.value}`);
    return words && !RESERVED.includes(words) ? words : ofKind(object.definition.kind);
  };
}

const isTest = ({ definition }: Imported) => definition.idOutput === "testId";

/** `alert-rules`; a kind that ends in s has no second one. */
const ofKind = (kind: string) =>
  `${kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}s`.replace(/ss$/, "s");

const slug = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");

/** The tags that each test carries, by its id. */
function tagsOf(objects: readonly Imported[]): Map<string, JsonObject[]> {
  const tags = new Map<string, JsonObject[]>();
  for (const { definition, answer } of objects) {
    if (definition.kind !== "TagAssignment" || !Array.isArray(answer.assignments)) continue;
    for (const one of answer.assignments) {
      const id = isJsonObject(one) && one.type === "test" ? String(one.id) : undefined;
      if (id !== undefined) tags.set(id, [...(tags.get(id) ?? []), answer]);
    }
  }
  return tags;
}
