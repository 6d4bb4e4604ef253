import type { Api } from "../../core/api";
import { collection, existing } from "../../core/collection";
import type { Change, Names, Operations } from "../../core/define";
import type { Fields } from "../../core/field";
import type { Body, Json } from "../../core/json";

const EXPAND = ["agent", "alert-rule", "monitor", "label", "tag", "shared-with-account"];

interface TestApi {
  readonly path: string;
  readonly fields: Fields;
  /** Which relations the type can show; without it the answer tells none of them (R051, R052). */
  readonly expand?: readonly string[];
}

/** The operations of a test, with the ways of the tests service. */
export function testOperations({ path, fields, expand = EXPAND }: TestApi): Operations {
  const query = { expand };
  const plain = collection({ path, idKey: "testId", fields, query, put: "merges" });
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const put = async (api: Api, id: string, body: Body) => withoutOwner(api, await api.put(at(id), body, query));

  return {
    ...plain,
    async create(api, wanted, { enabled: _later, ...body }) {
      const { id, answer } = await plain.create(api, wanted, body);
      return { id, answer: withoutOwner(api, answer) };
    },
    /** R041: a disabled test cannot be created, so it is disabled in a second call. */
    async finish(api, id, wanted, answer) {
      return wanted.enabled === false ? put(api, id, { enabled: false, ...alertRules(answer) }) : answer;
    },
    async read(api, id, state) {
      const answer = await plain.read(api, id, state);
      return answer && withoutOwner(api, answer);
    },
    /** R042: disabling drops every other change in the same call, so the changes go first, in a call of their own. */
    async update(api, id, change) {
      const { enabled, ...others } = change.body;
      const rules = await kept(api, at(id), query, change);
      if (enabled !== false) return put(api, id, { ...change.body, ...rules });
      if (Object.keys(others).length) await put(api, id, { ...others, ...rules });
      return put(api, id, { enabled: false, ...rules });
    },
  };
}

/** R056: a PUT without `alertRules` brings the default rules back, so the list goes along with every one. */
async function kept(api: Api, path: string, query: { expand: readonly string[] }, { wanted }: Change): Promise<Body> {
  return wanted.alertRules === undefined
    ? alertRules(await existing(api, path, query))
    : { alertRules: wanted.alertRules };
}

const alertRules = ({ alertRules: rules }: Body): Body => ({
  alertRules: Array.isArray(rules) ? rules.map((one) => (one as Body).ruleId as Json) : [],
});

/** A shared test lists its own account group too; what the program names are the others. */
function withoutOwner({ scope }: Api, answer: Body): Body {
  const { sharedWithAccounts: groups } = answer;
  if (!Array.isArray(groups)) return answer;
  return { ...answer, sharedWithAccounts: groups.filter((group) => String((group as Body).aid) !== scope) };
}

/** R055: names are unique in the account group, across all types. */
export const testNames: Names = {
  path: "/tests",
  listKey: "tests",
  nameOf: ({ testName }) => (typeof testName === "string" && testName !== "" ? testName : undefined),
  idOf: ({ testId }) => String(testId),
  say: (name) => `a test called "${name}"`,
};
