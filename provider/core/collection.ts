import type { Api, Failure, Query } from "./api";
import type { BulkRead } from "./bulk-read";
import type { Operations } from "./define";
import { type Field, type Fields, someField } from "./field";
import type { JsonObject } from "./json";
import { fieldsOf, type Tabled } from "./keys";
import { droppedFields } from "./observe";
import { overlay } from "./overlay";

interface Collection extends Tabled {
  /** Where objects are made and listed; an object lies at `<path>/<id>`. */
  readonly path: string;
  /** The key of an answer that holds the id. */
  readonly idKey: string;
  /** The key of the list that holds the objects. */
  readonly listKey: string;
  /** Asked along with every call that answers the object, so that one call tells all. */
  readonly query?: Query;
  /** How an object is changed, and what becomes of fields that are left out: PUT may keep or reset them. */
  readonly update: "PUT merges" | "PUT replaces" | "PATCH";
  /** Keys of an answer that the server alone sets, beside the id: a PUT that replaces carries all others along. */
  readonly readOnly?: readonly string[];
  /** Where the answers to POST and PUT do not tell the truth, an object is read after it was written. */
  readonly readAfterWrite?: boolean;
  /** A request where it is shaped differently from inputs. Throws on what only the call's place tells. */
  readonly toRequest?: (body: JsonObject, news: JsonObject, api: Api) => JsonObject;
  /** What the list does otherwise than a single answer. */
  readonly bulkRead?: Partial<BulkRead>;
  /** An answer, or an item of the list, in the shape of inputs; `known` is what the state or the program says of the object. */
  readonly fromResponse?: (body: JsonObject, api: Api, known: JsonObject) => JsonObject;
}

/** The operations of a collection, and the calls they are made of. */
export interface CollectionOperations extends Operations {
  /** The object as it is told now: one that is gone is an error. */
  getOrThrow(api: Api, id: string): Promise<JsonObject>;
  write(api: Api, id: string, body: JsonObject, news: JsonObject): Promise<JsonObject>;
}

/** The operations of a plain REST collection. */
export function collection(spec: Collection): CollectionOperations {
  const { path, idKey, listKey, query, toRequest = (body) => body, fromResponse = (body) => body } = spec;
  const readOnly = [idKey, ...(spec.readOnly ?? [])];
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const readFull = async (api: Api, id: string, known: JsonObject = {}) =>
    fromResponse(await getOrThrow(api, at(id), query), api, known);

  async function write(api: Api, id: string, body: JsonObject, news: JsonObject): Promise<JsonObject> {
    const send = spec.update === "PATCH" ? api.patch : api.put;
    const response = await send(at(id), toRequest(body, news, api), query);
    return spec.readAfterWrite || isEmpty(response) ? readFull(api, id, news) : fromResponse(response, api, news);
  }

  return {
    async create(api, news, body) {
      const response = await api.post(path, toRequest(body, news, api), query);
      if (response[idKey] === undefined) throw unanswered(`POST ${path}: the answer holds no ${idKey}.`);
      return { id: String(response[idKey]), answer: fromResponse(response, api, news) };
    },
    ...(spec.readAfterWrite
      ? { afterCreate: (api: Api, id: string, news: JsonObject) => readFull(api, id, news) }
      : {}),
    async read(api, id, state) {
      const response = await api.get(at(id), query);
      if (response && response[idKey] === undefined) throw unanswered(`GET ${at(id)}: the answer is not the object.`);
      return response && fromResponse(response, api, state);
    },
    bulkRead: {
      path,
      listKey,
      idKey,
      ...(query && { query }),
      fromItem: (item, state, api) => fromResponse(item, api, state),
      ...spec.bulkRead,
    },
    async update(api, id, change) {
      if (spec.update !== "PUT replaces") return write(api, id, change.body, change.news);
      const now = await readFull(api, id);
      // To write what stands there already may have effects of its own.
      return isThere(fieldsOf(spec, change.news), change.body, now)
        ? now
        : write(api, id, overlay(spec, readOnly, now, change), change.news);
    },
    delete: (api, id) => api.delete(at(id)),
    getOrThrow: (api, id) => readFull(api, id),
    write,
  };
}

/** Whether an object has all that is asked for. Of what the API never tells nobody knows. */
const isThere = (fields: Fields, asked: JsonObject, now: JsonObject): boolean =>
  Object.keys(asked).every((name) => isTold(fields[name])) && droppedFields(fields, asked, now).length === 0;

const isTold = (field?: Field): boolean => field === undefined || !someField(field, ({ writeOnly }) => writeOnly);

/** An answer without a word says nothing about the object. */
const isEmpty = (answer: JsonObject) => Object.keys(answer).length === 0;

/** What was asked may have been carried out all the same. */
const unanswered = (what: string): Failure => Object.assign(new Error(what), { ambiguous: true });

/** The object as it must be there: one that is gone in the middle of an update is an error that says what to do. */
export async function getOrThrow(api: Api, path: string, query?: Query): Promise<JsonObject> {
  const answer = await api.get(path, query);
  if (answer) return answer;
  throw new Error(`GET ${path}: the object is gone. Run \`pulumi up --refresh\` to create it again.`);
}
