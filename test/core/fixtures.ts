import type { Api, Connection } from "../../provider/core/api";
import { collection } from "../../provider/core/collection";
import { type Definition, rule } from "../../provider/core/define";
import {
  createOnly,
  defaults,
  filled,
  leftAlone,
  local,
  neverReturned,
  quotable,
  required,
  secret,
} from "../../provider/core/field";
import {
  flag,
  integer,
  list,
  object,
  oneOf,
  oneOfNumbers,
  record,
  set,
  shorthand,
  text,
} from "../../provider/core/fields";
import type { Body } from "../../provider/core/json";
import { listCache } from "../../provider/http/list-cache";

export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const seat = object<{ row: string; window?: boolean; pin?: string }>({
  row: required(quotable(text())),
  window: defaults(flag(), false),
  pin: secret(neverReturned(text())),
});

/** One field of every sort, of an API that nobody sells. */
export const fields = {
  name: filled(quotable(text())),
  size: defaults(integer(1, 10), 3),
  pace: required(oneOfNumbers(60, 120, 300)),
  mode: defaults(oneOf("slow", "fast"), "slow"),
  note: text(),
  limit: integer(0),
  seats: set(shorthand(seat, "row"), { by: "row" }),
  steps: list(text()),
  marks: record(text()),
  password: secret(neverReturned(text())),
  owner: leftAlone(set(text())),
  kind: createOnly(text()),
  place: local(createOnly(text())),
  keep: local(defaults(flag(), false)),
};

export const thing: Definition = {
  kind: "Thing",
  id: "thingId",
  name: "name",
  facts: ["born", "colour"],
  fields,
  rules: [
    rule("R1", ["note", "limit"], ({ note, limit }) => (note === "big" && limit === 0 ? "is not small." : undefined)),
  ],
  names: {
    path: "/things",
    listKey: "things",
    nameOf: ({ name }) => (typeof name === "string" && name ? name : undefined),
    idOf: ({ id }) => String(id),
    say: (name) => `a thing called "${name}"`,
  },
  scope: { input: "place", output: "where" },
  operations: collection({ path: "/things", idKey: "id", listKey: "things", fields, update: "PUT merges" }),
};

export interface Fake extends Connection {
  /** `PUT /things/1 {"a":1}`, oldest first. */
  readonly calls: string[];
  readonly objects: Map<string, Body>;
  /** What an answer to a write becomes on its way back. */
  spoil: (answer: Body) => Body;
  /** Thrown instead of answering the next call whose text starts with the key. */
  readonly failures: Map<string, Error>;
}

/** An API in memory that merges what it is sent. */
export function fakeApi(): Fake {
  const objects = new Map<string, Body>();
  const apis = new Map<string, Api>();
  let ids = 0;
  const fake: Fake = {
    calls: [],
    objects,
    failures: new Map(),
    spoil: (answer) => answer,
    scope: async () => "home",
    pause: async () => {},
    lostCreates: { lookAfterMs: [0], lookWhileSlowMs: [0], isNameTaken: ({ status }) => status === 422 },
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
  function write(id: string, body: Body): Body {
    const now = Object.entries({ ...objects.get(id), ...body }).filter(([, value]) => value !== null);
    objects.set(id, { ...Object.fromEntries(now), id });
    const { password: _secret, ...told } = objects.get(id) as Body;
    return fake.spoil({ ...told, born: "today" });
  }
  const within = (scope: string): Api => ({
    scope,
    patient: () => fake.within(scope),
    repeat: (path, body) => fake.within(scope).post(path, body),
    lists: listCache((path, key) => fake.within(scope).list(path, key)),
    listReads: false,
    get: (path) => call(`GET ${path}`, () => objects.get(idIn(path)) && { ...objects.get(idIn(path)), born: "today" }),
    list: (path) => call(`LIST ${path}`, () => [...objects.values()]),
    post: (path, body) => call(`POST ${path} ${JSON.stringify(body)}`, () => write(String(++ids), body as Body)),
    put: (path, body) => call(`PUT ${path} ${JSON.stringify(body)}`, () => write(idIn(path), body as Body)),
    patch: (path, body) => call(`PATCH ${path} ${JSON.stringify(body)}`, () => write(idIn(path), body as Body)),
    delete: (path) => call(`DELETE ${path}`, () => void objects.delete(idIn(path))),
  });
  return fake;
}
