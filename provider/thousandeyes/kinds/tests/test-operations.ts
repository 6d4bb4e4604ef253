import type { Api } from "../../../core/api";
import { asRequest, pick } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";
import { allLinks, droppedLinks, fieldsToRestore } from "./links";
import { withoutPublicMonitors } from "./public-monitors";
import { RELATIONS } from "./relations";
import { hasInterfaces, refuseForeignInterfaces, SHOWN, withInterfaces } from "./source-interfaces";

/** The relations that answers include; without them, drift of agents would be invisible (R051, R052). */
export const EXPAND = ["agent", "alert-rule", "monitor", "label", "tag", "shared-with-account"] as const;

interface TestApi {
  readonly type: string;
  readonly fields: Fields;
  readonly expand: readonly string[];
  /** Fields that a PUT without them resets. Every PUT includes them. */
  readonly resetIfAbsent: readonly string[];
  /** Makes a request from inputs, if their shapes differ. */
  readonly toRequest?: (body: JsonObject, news: JsonObject) => JsonObject;
  /** Makes inputs from an answer, if their shapes differ. */
  readonly fromResponse?: (body: JsonObject, known: JsonObject) => JsonObject;
}

/** The operations of a test, with the calls of the tests service. */
export function testOperations({ type, fields, expand, resetIfAbsent, toRequest, fromResponse }: TestApi): Operations {
  const tests = collection({
    path: `/tests/${type}`,
    idKey: "testId",
    listKey: "tests",
    fields,
    query: { expand },
    update: "PUT merges",
    // R053: the list of a type has almost all fields of single answers.
    bulkRead: { query: {}, relations: RELATIONS },
    adoption: {
      refuse: (answer) => notOurs(answer, type),
      describe: ({ type }) => `a test of type "${type}"`,
      // R220: an older API shows no interface, so it does not prove the one of the program.
      unproven: ({ agents }, answer) => (hasInterfaces(agents) && !answer[SHOWN] ? ["agents"] : []),
    },
    toRequest(body, news, api) {
      refuseOwn(api, body);
      return toRequest ? toRequest(body, news) : body;
    },
    fromResponse(body, api, known) {
      refuseSavedEvent(body);
      const own = withInterfaces(api, withoutPublicMonitors(withoutOwner(api, body), known), known);
      return fromResponse ? fromResponse(own, known) : own;
    },
  });

  return {
    ...tests,
    async create(api, news, { enabled: _later, ...body }) {
      await refuseForeignInterfaces(api, body.agents);
      return tests.create(api, news, body);
    },
    afterCreateFields: ["enabled"],
    owns: (values, id) => (id === undefined ? [] : allLinks(values, id)),
    /** R041: a disabled test cannot be created, so it is disabled in a second call. */
    async afterCreate(api, id, news, made) {
      return news.enabled === false ? tests.write(api, id, { enabled: false, ...carry(made) }, news) : made;
    },
    /** R042: disabling drops every other change in the same call, so the changes go first, in a call of their own. */
    async update(api, id, { body: changed, news: inputs, olds, claims }) {
      const body = { ...fieldsToRestore(inputs, id, claims), ...changed };
      claims.take(droppedLinks(body, olds, id));
      const { enabled, ...others } = body;
      const news = olds[SHOWN] ? { ...inputs, [SHOWN]: true } : inputs;
      await refuseForeignInterfaces(api, body.agents);
      const along = await alongWith(api, id, news);
      if (enabled !== false) return tests.write(api, id, { ...along, ...body }, news);
      if (Object.keys(others).length) await tests.write(api, id, { ...along, ...others }, news);
      return tests.write(api, id, { enabled: false, ...along }, news);
    },
  };

  /** Managed fields as the program sets them, all others as they are now. */
  async function alongWith(api: Api, id: string, news: JsonObject): Promise<JsonObject> {
    const now = resetIfAbsent.every((name) => name in news) ? {} : carry(await tests.getOrThrow(api, id));
    return { ...now, ...pick(news, (name) => resetIfAbsent.includes(name)) };
  }

  function carry(answer: JsonObject): JsonObject {
    const whole = {
      ...Object.fromEntries(resetIfAbsent.map((name) => [name, fields[name]?.default ?? null])),
      ...answer,
    };
    return asRequest(
      fields,
      pick(whole, (name) => resetIfAbsent.includes(name)),
    );
  }
}

/** R226: an id may belong to a saved event, which cannot be managed. */
function refuseSavedEvent({ savedEvent, testId }: JsonObject): void {
  if (savedEvent)
    throw new Error(
      sentence`test ${testId} is a saved event: a snapshot of a test, not a test. Use the id of the test.`,
    );
}

/** R070: of a test that another account group shares with this one only the relations can be changed. */
function notOurs({ liveShare, type }: JsonObject, own: string): string | undefined {
  if (typeof type === "string" && type !== own) return `is a test of type "${type}", not "${own}".`;
  return liveShare
    ? "is shared in from another account group (R070). Adopt it there: set `accountGroupId`."
    : undefined;
}

/** A test already belongs to its own account group: the API would drop that one from the list. */
function refuseOwn({ scope }: Api, { sharedWithAccounts: groups }: JsonObject): void {
  if (!Array.isArray(groups) || !groups.includes(scope)) return;
  throw new Error(
    sentence`sharedWithAccounts: ${scope} is the account group of the test itself. Name only the others.`,
  );
}

/** The answer of a shared test lists its own account group too; the program names only the others. */
function withoutOwner({ scope }: Api, answer: JsonObject): JsonObject {
  const { sharedWithAccounts: groups } = answer;
  if (!Array.isArray(groups)) return answer;
  return {
    ...answer,
    sharedWithAccounts: groups.filter((group) => !isJsonObject(group) || String(group.aid) !== scope),
  };
}
