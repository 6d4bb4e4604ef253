import type { Api } from "../../provider/core/api";
import { registry } from "../../provider/thousandeyes/registry";
import { type Listed, listOf } from "../account/list-account";

/** What the account has and no kind exists for. */
export interface WithoutKind {
  readonly what: string;
  /** Undefined: it could not be counted. */
  readonly count: number | undefined;
  /** Why it could not be counted. */
  readonly why?: string;
}

/** Counts what no kind exists for, so that nothing is left out in silence: tests that no kind's list shows. */
export async function countWithoutKind(api: Api, listed: readonly Listed[]): Promise<WithoutKind[]> {
  const known = new Set(listed.map(({ id }) => id));
  const types = new Map<string, number>();
  for (const { testId, type, savedEvent } of await api.lists.get("/tests", "tests")) {
    if (!savedEvent && !known.has(String(testId))) types.set(String(type), (types.get(String(type)) ?? 0) + 1);
  }
  return [...types].map(([type, count]) => {
    const what = `${type} tests`;
    if (!registry.some((definition) => listOf(definition).path === `/tests/${type}`)) return { what, count };
    const why = `GET /tests shows ${count} that GET /tests/${type} does not. Run this again.`;
    return { what, count: undefined, why };
  });
}
