import type { Api } from "../../../core/api";
import { asRequest, bodyOf, pick } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { equal, type JsonObject } from "../../../core/json";
import { uniqueNameIn } from "../names";
import { withSelector } from "./agent-selector";

interface EndpointTestKind<K extends string, F extends Fields> {
  readonly kind: K;
  /** Behind `/endpoint/tests`: `/scheduled-tests/agent-to-server`. */
  readonly path: string;
  readonly fields: F;
  /** R210: fields that a create does not take: they are set by a second call. */
  readonly afterCreate: readonly string[];
  /** R210: fields that every request repeats, because a PATCH has another default than a create. */
  readonly repeated?: readonly string[];
}

/** What all tests of endpoint agents share besides their fields. */
export function endpointTestKind<K extends string, F extends Fields>({ kind, fields, ...api }: EndpointTestKind<K, F>) {
  const where = { path: `/endpoint/tests${api.path}`, listKey: "tests", idKey: "testId" };
  return {
    ...{ kind, fields, idOutput: "endpointTestId", nameInput: "testName", computed: ["createdDate"] },
    uniqueName: uniqueNameIn({ ...where, key: "testName", what: "an endpoint test" }),
    operations: operationsOf({ ...where, ...api, path: where.path, fields }),
  };
}

type Calls = Omit<EndpointTestKind<string, Fields>, "kind"> & { readonly listKey: string; readonly idKey: string };

function operationsOf({ fields, afterCreate: later, repeated = [], ...where }: Calls): Operations {
  const tests = collection({ ...where, fields, update: "PATCH", fromResponse: withSelector });
  /** The repeated fields: their values in the program, else those the test has now. */
  const repeatedValues = async (news: JsonObject, now: () => Promise<JsonObject>) =>
    repeated.every((name) => name in news)
      ? pick(news, (name) => repeated.includes(name))
      : pick({ ...(await now()), ...news }, (name) => repeated.includes(name));
  const getNow = async (api: Api, id: string) => asRequest(fields, await tests.getOrThrow(api, id));
  return {
    ...tests,
    create(api, news, body) {
      const defaults = Object.fromEntries(repeated.map((name) => [name, fields[name]?.default ?? null]));
      return tests.create(api, news, { ...defaults, ...pick(body, (name) => !later.includes(name)) });
    },
    afterCreateFields: later,
    async afterCreate(api, id, news, made) {
      const [now, wanted] = [asRequest(fields, made), bodyOf(fields, news)];
      const remaining = pick(
        wanted,
        (name) => later.includes(name) && !equal(now[name] ?? fields[name]?.default, wanted[name]),
      );
      if (Object.keys(remaining).length === 0) return made;
      return tests.write(api, id, { ...(await repeatedValues(news, async () => now)), ...remaining }, news);
    },
    async update(api, id, { body, news }) {
      return tests.write(api, id, { ...(await repeatedValues(news, () => getNow(api, id))), ...body }, news);
    },
  };
}
