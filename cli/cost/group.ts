import type { Api } from "../../provider/core/api";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { listOf } from "../account/list-account";
import { noKey } from "../account/tag-keys";
import { taggedTests } from "../account/tagged-tests";
import { plus } from "../units/range";
import type { TestCost } from "./estimate";

/** The row of the tests that no such tag is on: it is no tag. */
export const UNTAGGED = "(none)";

/** The names under which a test counts. */
type NamesOf = (test: TestCost) => readonly string[];

/** Refuses what a preview cannot tell, before it runs. */
export function assertKnownInPreview(by: string | undefined): void {
  if (by === undefined || by === "test" || by === "type") return;
  throw new Error(`--by ${by}: what a preview would tag is not known. With --preview: --by test or type.`);
}

/** Costs by type, by tag (`tag`), or by the values of the tags of one key (`team`). Without `by` by test. */
export async function groupBy(
  by: string | undefined,
  costs: readonly TestCost[],
  api: Api,
): Promise<readonly TestCost[]> {
  if (by === undefined || by === "test") return costs;
  if (by === "type") return grouped(costs, "type", ({ kind }) => [kind]);
  return grouped(costs, "tag", await tagsOf(api, by));
}

async function tagsOf(api: Api, by: string): Promise<NamesOf> {
  const { path, listKey, query } = listOf(definitionOf("Tag"));
  const all = (await api.lists.get(path, listKey, query)).filter(({ objectType }) => objectType === "test");
  const keys = [...new Set(all.map(({ key }) => String(key)))];
  if (by !== "tag" && !keys.includes(by)) {
    throw new Error(`${noKey(by, keys)} Or: test, type, tag.`);
  }
  const names = new Map<string, string[]>();
  for (const tag of all.filter(({ key }) => by === "tag" || key === by)) {
    const name = by === "tag" ? `${tag.key}=${tag.value ?? ""}` : String(tag.value ?? "");
    for (const id of taggedTests(tag)) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return ({ id = "" }) => names.get(id) ?? [UNTAGGED];
}

function grouped(costs: readonly TestCost[], kind: string, namesOf: NamesOf): TestCost[] {
  const groups = new Map<string, TestCost[]>();
  for (const one of costs) for (const name of namesOf(one)) groups.set(name, [...(groups.get(name) ?? []), one]);
  return [...groups].map(([name, all]) => ({
    name,
    kind,
    before: plus(...all.map(({ before }) => before)),
    after: plus(...all.map(({ after }) => after)),
  }));
}
