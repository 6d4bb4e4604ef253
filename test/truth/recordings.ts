import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { registry } from "../../provider/thousandeyes/registry";
import { pathOf, SHARED } from "./document";

/** A body that somebody sent, and what the live API said to it. */
export interface Sent {
  /** `tests_http_server-1#12` */
  readonly from: string;
  readonly method: string;
  readonly kind: string;
  /** What the object would be with it: the body, over what was sent before where an update merges. */
  readonly body: JsonObject;
  readonly status: number;
  /** The API's words, for a refusal. */
  readonly said: string;
}

interface Row {
  seq: number;
  method: string;
  path: string;
  request?: JsonObject;
  status: number;
  response?: JsonObject;
}

/** Every body that was sent for an object of our kinds. */
export function recorded(): Sent[] {
  const folder = join(SHARED, "recordings");
  return readdirSync(folder).flatMap((file) => {
    const there = new Map<string, JsonObject>();
    return rowsOf<Row>(join(folder, file)).flatMap((row) => sent(file.replace(".jsonl", ""), row, there));
  });
}

/** A few of them, kept here. */
export const kept = (): Sent[] => rowsOf(join(__dirname, "fixtures/bodies.jsonl"));

function rowsOf<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function sent(file: string, row: Row, there: Map<string, JsonObject>): Sent[] {
  const { seq, method, path, request, status, response = {} } = row;
  const definition = registry.find(({ kind }) => path.startsWith(`/v7${pathOf(kind)}`));
  if (!definition || !isJsonObject(request)) return [];
  const { kind, fields } = definition;
  const at = path.slice(`/v7${pathOf(kind)}`.length);
  if (method === "POST" ? at !== "" : !/^\/[^/]+$/.test(at)) return [];
  const before = method !== "POST" && MERGING.test(kind) ? (there.get(at) ?? {}) : {};
  const asked = disables(kind, before, request) ? { enabled: false } : known(fields, request);
  const body = { ...before, ...asked };
  if (status < 300) there.set(method === "POST" ? `/${response[idKey(response)]}` : at, now(fields, body, response));
  const said = [response.title, response.detail].filter((text) => text !== undefined).join(": ");
  return [{ from: `${file}#${seq}`, method, kind, body, status, said }];
}

/** R047, R118, R140: an update of these merges; those of all others replace. */
const MERGING = /Test$|Window$|Label$/;

/** R042: all else in an update that disables such a test is not even looked at. */
const disables = (kind: string, before: JsonObject, { enabled }: JsonObject) =>
  /^(Http|Ftp)ServerTest$/.test(kind) && enabled === false && before.testName !== undefined && before.enabled !== false;

/** What there is afterwards: as answered, and as sent where answers do not tell. */
function now(fields: Fields, body: JsonObject, response: JsonObject): JsonObject {
  const told = Object.entries(body).map(([name, sent]): [string, Json | undefined] => {
    const isSilent = fields[name]?.writeOnly || RELATIONS.includes(name);
    return [name, isSilent ? sent : response[name]];
  });
  return Object.fromEntries(told.filter((one): one is [string, Json] => one[1] !== undefined));
}

/** Answers do not show them, or show them in another shape (R051, R086, R119). */
const RELATIONS = ["agents", "dnsServers", "testIds"];

const ID_KEYS = ["testId", "ruleId", "alertSuppressionWindowId", "id"];
const idKey = (answer: JsonObject) => ID_KEYS.find((key) => key in answer) as string;

/** Without the keys that we do not know: the API drops them in silence, we refuse them on purpose (R015). */
function known(fields: Fields, body: JsonObject): JsonObject {
  const kept = Object.entries(body).filter(([name]) => name in fields);
  return Object.fromEntries(kept.map(([name, value]) => [name, inside(fields[name] as Field, value)]));
}

function inside(field: Field, value: Json): Json {
  if (Array.isArray(value) && field.of) return value.map((one) => inside(field.of as Field, one));
  return field.keys && isJsonObject(value) ? known(field.keys, value) : value;
}
