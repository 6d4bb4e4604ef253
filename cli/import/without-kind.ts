import type { Api, Failure } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";
import { type Listed, listOf } from "./list-account";

/** What the account has and no kind exists for. */
export interface WithoutKind {
  readonly what: string;
  /** Undefined: it could not be counted. */
  readonly count: number | undefined;
  /** Why it could not be counted. */
  readonly why?: string;
}

/** Things that people configure, by the lists that show them. */
const LISTS: readonly [what: string, path: string, listKey: string][] = [];

/** Counts what no kind exists for, so that nothing is left out in silence. */
export async function countWithoutKind(api: Api, listed: readonly Listed[]): Promise<WithoutKind[]> {
  const counted = LISTS.map(async ([what, path, listKey]) => {
    try {
      const own = (await api.lists.get(path, listKey)).filter((item) => !isBuiltIn(item));
      return { what, count: own.length };
    } catch (error) {
      // 404: this account does not have it.
      if ((error as Failure).status === 404) return { what, count: 0 };
      return { what, count: undefined, why: (error as Error).message };
    }
  });
  return [...(await otherTests(api, listed)), ...(await Promise.all(counted))].filter(({ count }) => count !== 0);
}

const isBuiltIn = ({ isBuiltIn, isBuiltin, builtIn }: JsonObject) => Boolean(isBuiltIn ?? isBuiltin ?? builtIn);

/** Tests that no kind's list shows. */
async function otherTests(api: Api, listed: readonly Listed[]): Promise<WithoutKind[]> {
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
