import type { Api } from "../../../core/api";
import { pick, writable } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { type Body, isBody } from "../../../core/json";
import { withoutPublicMonitors } from "./public-monitors";
import { RELATIONS } from "./relations";
import { refuseForeignInterfaces, SHOWN, withInterfaces } from "./source-interfaces";
import { allTies, dropped, missing } from "./ties";

/** The relations an answer shows; without them it tells none, and drift on agents would be invisible (R051, R052). */
export const EXPAND = ["agent", "alert-rule", "monitor", "label", "tag", "shared-with-account"] as const;

interface TestApi {
  readonly path: string;
  readonly fields: Fields;
  readonly expand: readonly string[];
  /** The fields that a PUT without them resets. They go along with every one. */
  readonly carried: readonly string[];
  /** Where requests are shaped differently from inputs. */
  readonly request?: (body: Body, wanted: Body) => Body;
  /** Where answers are shaped differently from inputs. */
  readonly answer?: (body: Body, known: Body) => Body;
}

/** The operations of a test, with the ways of the tests service. */
export function testOperations({ path, fields, expand, carried, request, answer }: TestApi): Operations {
  const tests = collection({
    path,
    idKey: "testId",
    listKey: "tests",
    fields,
    query: { expand },
    update: "PUT merges",
    // R053: the list of a type has nearly all that single answers have.
    listing: { query: {}, relations: RELATIONS },
    request(body, wanted, api) {
      refuseOwn(api, body);
      return request ? request(body, wanted) : body;
    },
    answer(body, api, known) {
      refuseSavedEvent(body);
      const own = withInterfaces(api, withoutPublicMonitors(withoutOwner(api, body), known), known);
      return answer ? answer(own, known) : own;
    },
  });

  return {
    ...tests,
    async create(api, wanted, { enabled: _later, ...body }) {
      await refuseForeignInterfaces(api, body.agents);
      return tests.create(api, wanted, body);
    },
    finishes: ["enabled"],
    owns: (values, id) => (id === undefined ? [] : allTies(values, id)),
    /** R041: a disabled test cannot be created, so it is disabled in a second call. */
    async finish(api, id, wanted, made) {
      return wanted.enabled === false ? tests.put(api, id, { enabled: false, ...carry(made) }, wanted) : made;
    },
    /** R042: disabling drops every other change in the same call, so the changes go first, in a call of their own. */
    async update(api, id, { body: changed, wanted: news, olds, claims }) {
      const body = { ...missing(news, id, claims), ...changed };
      claims.take(dropped(body, olds, id));
      const { enabled, ...others } = body;
      const wanted = olds[SHOWN] ? { ...news, [SHOWN]: true } : news;
      await refuseForeignInterfaces(api, body.agents);
      const along = await alongWith(api, id, wanted);
      if (enabled !== false) return tests.put(api, id, { ...along, ...body }, wanted);
      if (Object.keys(others).length) await tests.put(api, id, { ...along, ...others }, wanted);
      return tests.put(api, id, { enabled: false, ...along }, wanted);
    },
  };

  /** What the program manages as it wants it, the rest as it is now. */
  async function alongWith(api: Api, id: string, wanted: Body): Promise<Body> {
    const now = carried.every((name) => name in wanted) ? {} : carry(await tests.existing(api, id));
    return { ...now, ...pick(wanted, (name) => carried.includes(name)) };
  }

  function carry(told: Body): Body {
    const whole = { ...Object.fromEntries(carried.map((name) => [name, fields[name]?.default ?? null])), ...told };
    return writable(
      fields,
      pick(whole, (name) => carried.includes(name)),
    );
  }
}

/** R226: what is read under an id may be a snapshot, which cannot be managed. */
function refuseSavedEvent({ savedEvent, testId }: Body): void {
  if (savedEvent)
    throw new Error(`test ${testId} is a saved event: a snapshot of a test, and no test. Take the test's id.`);
}

/** A test is in its own account group already: the API would drop it from the list. */
function refuseOwn({ scope }: Api, { sharedWithAccounts: groups }: Body): void {
  if (!Array.isArray(groups) || !groups.includes(scope)) return;
  throw new Error(`sharedWithAccounts: ${scope} is the account group of the test itself. Name only the others.`);
}

/** A shared test lists its own account group too; what the program names are the others. */
function withoutOwner({ scope }: Api, answer: Body): Body {
  const { sharedWithAccounts: groups } = answer;
  if (!Array.isArray(groups)) return answer;
  return { ...answer, sharedWithAccounts: groups.filter((group) => !isBody(group) || String(group.aid) !== scope) };
}
