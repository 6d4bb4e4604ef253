import type { Api, Connection } from "../../provider/core/api";
import { collection } from "../../provider/core/collection";
import { crossCheck, type Definition } from "../../provider/core/define";
import {
  defaults,
  nonEmpty,
  optionalComputed,
  providerOnly,
  quotable,
  replaceOnChange,
  required,
  secret,
  writeOnly,
} from "../../provider/core/field";
import {
  boolean,
  integer,
  list,
  map,
  object,
  oneOf,
  oneOfNumbers,
  set,
  shorthand,
  text,
} from "../../provider/core/fields";
import type { JsonObject } from "../../provider/core/json";
import { listCache } from "../../provider/http/list-cache";

export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const seat = object<{ row: string; window?: boolean; pin?: string }>({
  row: required(quotable(text())),
  window: defaults(boolean(), false),
  pin: secret(writeOnly(text())),
});

/** One field of every sort, of an API that nobody sells. */
export const fields = {
  name: nonEmpty(quotable(text())),
  size: defaults(integer(1, 10), 3),
  pace: required(oneOfNumbers(60, 120, 300)),
  mode: defaults(oneOf("slow", "fast"), "slow"),
  note: text(),
  limit: integer(0),
  seats: set(shorthand(seat, "row"), { by: "row" }),
  steps: list(text()),
  marks: map(text()),
  password: secret(writeOnly(text())),
  owner: optionalComputed(set(text())),
  kind: replaceOnChange(text()),
  place: providerOnly(replaceOnChange(text())),
  keep: providerOnly(defaults(boolean(), false)),
};

export const thing: Definition = {
  kind: "Thing",
  idOutput: "thingId",
  nameInput: "name",
  computed: ["born", "colour"],
  fields,
  crossChecks: [
    crossCheck("R1", ["note", "limit"], ({ note, limit }) =>
      note === "big" && limit === 0 ? "is not small." : undefined,
    ),
  ],
  uniqueName: {
    path: "/things",
    listKey: "things",
    nameOf: ({ name }) => (typeof name === "string" && name ? name : undefined),
    idOf: ({ id }) => String(id),
    describe: (name) => `a thing called "${name}"`,
  },
  scope: { input: "place", output: "where" },
  operations: collection({ path: "/things", idKey: "id", listKey: "things", fields, update: "PUT merges" }),
};

export interface Fake extends Connection {
  /** `PUT /things/1 {"a":1}`, oldest first. */
  readonly calls: string[];
  readonly objects: Map<string, JsonObject>;
  /** What an answer to a write becomes on its way back. */
  spoil: (answer: JsonObject) => JsonObject;
  /** Thrown instead of answering the next call whose text starts with the key. */
  readonly failures: Map<string, Error>;
}

/** An API in memory that merges what it is sent. */
export function fakeApi(): Fake {
  const objects = new Map<string, JsonObject>();
  const apis = new Map<string, Api>();
  let ids = 0;
  const fake: Fake = {
    calls: [],
    objects,
    failures: new Map(),
    spoil: (answer) => answer,
    scope: async () => "home",
    sleep: async () => {},
    lostCreates: { lookupDelaysMs: [0], slowLookupDelaysMs: [0], isNameTaken: ({ status }) => status === 422 },
    within: (scope) => {
      const api = apis.get(scope) ?? within(scope);
      apis.set(scope, api);
      return api;
    },
  };
  async function call<T>(text: string, answer: () => T): Promise<T> {
    fake.calls.push(text);
    for (const [start, error] of fake.failures) {
      if (text.startsWith(start)) throw error;
    }
    return answer();
  }
  const idIn = (path: string) => path.split("/").at(-1) as string;
  function write(id: string, body: JsonObject): JsonObject {
    const now = Object.entries({ ...objects.get(id), ...body }).filter(([, value]) => value !== null);
    objects.set(id, { ...Object.fromEntries(now), id });
    const { password: _secret, ...told } = objects.get(id) as JsonObject;
    return fake.spoil({ ...told, born: "today" });
  }
  const within = (scope: string): Api => ({
    scope,
    withTimeout: () => fake.within(scope),
    postIdempotent: (path, body) => fake.within(scope).post(path, body),
    lists: listCache((path, key) => fake.within(scope).list(path, key)),
    listReads: false,
    get: (path) => call(`GET ${path}`, () => objects.get(idIn(path)) && { ...objects.get(idIn(path)), born: "today" }),
    list: (path) => call(`LIST ${path}`, () => [...objects.values()]),
    post: (path, body) => call(`POST ${path} ${JSON.stringify(body)}`, () => write(String(++ids), body as JsonObject)),
    put: (path, body) => call(`PUT ${path} ${JSON.stringify(body)}`, () => write(idIn(path), body as JsonObject)),
    patch: (path, body) => call(`PATCH ${path} ${JSON.stringify(body)}`, () => write(idIn(path), body as JsonObject)),
    delete: (path) => call(`DELETE ${path}`, () => void objects.delete(idIn(path))),
  });
  return fake;
}
