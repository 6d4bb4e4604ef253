import type { Adoption } from "./adoption";
import type { Api, Failure, Query } from "./api";
import { pick } from "./bodies";
import type { BulkRead } from "./bulk-read";
import type { Change, Operations } from "./define";
import { type Field, type Fields, someField } from "./field";
import type { JsonObject } from "./json";
import { fieldsOf, type Tabled } from "./keys";
import { droppedFields } from "./observe";
import { overlay } from "./overlay";
import { sentence } from "./sentence";

interface Collection extends Tabled {
  /** The path where objects are created and listed; the path of an object is `<path>/<id>`. */
  readonly path: string;
  /** The key of an answer that holds the id. */
  readonly idKey: string;
  /** The key of the list that holds the objects. */
  readonly listKey: string;
  /** Sent with every call that returns the object, so that one call returns all its fields. */
  readonly query?: Query;
  /** Where an object is created, if not where the list is. */
  readonly createAt?: (news: JsonObject) => string;
  /** Where an object is updated, if not where it is read. */
  readonly updateAt?: (id: string, news: JsonObject) => string;
  /** How an object is updated. A PUT may keep or reset the fields that its body leaves out. */
  readonly update: "PUT merges" | "PUT replaces" | "PATCH";
  /** Keys of an answer that only the server sets, besides the id: a PUT that replaces must send all others. */
  readonly readOnly?: readonly string[];
  /** True if the answers to POST and PUT are not reliable: the object is then read after each write. */
  readonly readAfterWrite?: boolean;
  /**
   * Makes a request from inputs, if their shapes differ. Throws for problems that are known only when the scope is
   * known.
   */
  readonly toRequest?: (body: JsonObject, news: JsonObject, api: Api) => JsonObject | Promise<JsonObject>;
  /** What an object must be to be adopted. */
  readonly adoption?: Omit<Adoption, "idOf">;
  /** How the list differs from a single answer. */
  readonly bulkRead?: Partial<BulkRead>;
  /** An answer, or an item of the list, in the shape of inputs; `known` has the values of the state or the program. */
  readonly fromResponse?: (body: JsonObject, api: Api, known: JsonObject) => JsonObject;
}

/** The operations of a collection, and the calls they are made of. */
export interface CollectionOperations extends Operations {
  /** Reads the object; an error if it is gone. */
  getOrThrow(api: Api, id: string): Promise<JsonObject>;
  write(api: Api, id: string, body: JsonObject, news: JsonObject): Promise<JsonObject>;
}

/** The operations of a plain REST collection. */
export function collection(spec: Collection): CollectionOperations {
  const { path, idKey, listKey, query, toRequest = (body) => body, fromResponse = (body) => body } = spec;
  const readOnly = [idKey, ...(spec.readOnly ?? [])];
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const readFull = async (api: Api, id: string, known: JsonObject = {}) =>
    fromResponse(await getOrThrow(api, at(id), idKey, query), api, known);

  async function write(api: Api, id: string, body: JsonObject, news: JsonObject): Promise<JsonObject> {
    const send = spec.update === "PATCH" ? api.patch : api.put;
    const response = await send(spec.updateAt?.(id, news) ?? at(id), await toRequest(body, news, api), query);
    return spec.readAfterWrite || isEmpty(response) ? readFull(api, id, news) : fromResponse(response, api, news);
  }

  return {
    async create(api, news, body) {
      const response = await api.post(spec.createAt?.(news) ?? path, await toRequest(body, news, api), query);
      if (response[idKey] === undefined) throw unanswered(`POST ${path}: the answer holds no ${idKey}.`);
      return { id: String(response[idKey]), answer: fromResponse(response, api, news) };
    },
    ...(spec.readAfterWrite
      ? { afterCreate: (api: Api, id: string, news: JsonObject) => readFull(api, id, news) }
      : {}),
    async read(api, id, state) {
      const response = await getObject(api, at(id), idKey, query);
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
      if (spec.update !== "PUT replaces") {
        const body = pick(change.body, (name) => !fieldsOf(spec, change.news)[name]?.replaceOnChange);
        return isEmpty(body) && !isEmpty(change.body)
          ? readFull(api, id, change.news)
          : write(api, id, body, change.news);
      }
      const now = await readFull(api, id);
      // A write has side effects even if it changes nothing.
      return hasAll(fieldsOf(spec, change.news), change, now)
        ? now
        : write(api, id, overlay(spec, readOnly, now, change), change.news);
    },
    delete: (api, id) => api.delete(at(id)),
    adoption: { idOf: (answer) => String(answer[idKey]), ...spec.adoption },
    getOrThrow: (api, id) => readFull(api, id),
    write,
  };
}

/**
 * True if the object already has all requested values, and nothing that the program managed before and no longer sets. A
 * field that the API never returns counts as different.
 */
const hasAll = (fields: Fields, { body, olds }: Change, now: JsonObject): boolean =>
  Object.keys(body).every((name) => isReadable(fields[name])) && droppedFields(fields, body, now, olds).length === 0;

const isReadable = (field?: Field): boolean => field === undefined || !someField(field, ({ writeOnly }) => writeOnly);

/** An empty answer says nothing about the object. */
const isEmpty = (answer: JsonObject) => Object.keys(answer).length === 0;

/** The request may have been carried out although its answer is not usable. */
const unanswered = (what: string): Failure => Object.assign(new Error(what), { ambiguous: true });

/** Reads an object; undefined if there is none. An answer without its id is not the object, and says nothing of it. */
export async function getObject(api: Api, path: string, idKey: string, query?: Query): Promise<JsonObject | undefined> {
  const answer = await api.get(path, query);
  if (answer && (answer[idKey] ?? null) === null) throw unanswered(`GET ${path}: the answer is not the object.`);
  return answer;
}

/** Reads an object that must exist: if it is gone in the middle of an update, the error says what to do. */
export async function getOrThrow(api: Api, path: string, idKey: string, query?: Query): Promise<JsonObject> {
  const answer = await getObject(api, path, idKey, query);
  if (answer) return answer;
  throw new Error(sentence`GET ${path}: the object is gone. Run \`pulumi up --refresh\` to create it again.`);
}
