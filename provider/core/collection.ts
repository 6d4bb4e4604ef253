import type { Api, Failure, Query } from "./api";
import type { Operations } from "./define";
import { type Field, type Fields, someField } from "./field";
import type { Body } from "./json";
import { fieldsOf, type Tabled } from "./keys";
import type { Listing } from "./list-read";
import { lost } from "./observe";
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
  readonly request?: (body: Body, wanted: Body, api: Api) => Body;
  /** What the list does otherwise than a single answer. */
  readonly listing?: Partial<Listing>;
  /** An answer, or an item of the list, in the shape of inputs; `known` is what the state or the program says of the object. */
  readonly answer?: (body: Body, api: Api, known: Body) => Body;
}

/** The operations of a collection, and the calls they are made of. */
export interface Collected extends Operations {
  /** The object as it is told now: one that is gone is an error. */
  existing(api: Api, id: string): Promise<Body>;
  put(api: Api, id: string, body: Body, wanted: Body): Promise<Body>;
}

/** The operations of a plain REST collection. */
export function collection(spec: Collection): Collected {
  const { path, idKey, listKey, query, request = (body) => body, answer = (body) => body } = spec;
  const readOnly = [idKey, ...(spec.readOnly ?? [])];
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const whole = async (api: Api, id: string, known: Body = {}) =>
    answer(await existing(api, at(id), query), api, known);

  async function put(api: Api, id: string, body: Body, wanted: Body): Promise<Body> {
    const send = spec.update === "PATCH" ? api.patch : api.put;
    const told = await send(at(id), request(body, wanted, api), query);
    return spec.readAfterWrite || isEmpty(told) ? whole(api, id, wanted) : answer(told, api, wanted);
  }

  return {
    async create(api, wanted, body) {
      const told = await api.post(path, request(body, wanted, api), query);
      if (told[idKey] === undefined) throw unanswered(`POST ${path}: the answer holds no ${idKey}.`);
      return { id: String(told[idKey]), answer: answer(told, api, wanted) };
    },
    ...(spec.readAfterWrite ? { finish: (api: Api, id: string, wanted: Body) => whole(api, id, wanted) } : {}),
    async read(api, id, state) {
      const told = await api.get(at(id), query);
      if (told && told[idKey] === undefined) throw unanswered(`GET ${at(id)}: the answer is not the object.`);
      return told && answer(told, api, state);
    },
    listing: {
      path,
      listKey,
      idKey,
      ...(query && { query }),
      answer: (item, state, api) => answer(item, api, state),
      ...spec.listing,
    },
    async update(api, id, change) {
      if (spec.update !== "PUT replaces") return put(api, id, change.body, change.wanted);
      const now = await whole(api, id);
      // To write what stands there already may have effects of its own.
      return isThere(fieldsOf(spec, change.wanted), change.body, now)
        ? now
        : put(api, id, overlay(spec, readOnly, now, change), change.wanted);
    },
    delete: (api, id) => api.delete(at(id)),
    existing: (api, id) => whole(api, id),
    put,
  };
}

/** Whether an object has all that is asked for. Of what the API never tells nobody knows. */
const isThere = (fields: Fields, asked: Body, now: Body): boolean =>
  Object.keys(asked).every((name) => isTold(fields[name])) && lost(fields, asked, now).length === 0;

const isTold = (field?: Field): boolean =>
  field === undefined || !someField(field, ({ neverReturned }) => neverReturned);

/** An answer without a word says nothing about the object. */
const isEmpty = (answer: Body) => Object.keys(answer).length === 0;

/** What was asked may have been carried out all the same. */
const unanswered = (what: string): Failure => Object.assign(new Error(what), { ambiguous: true });

/** The object as it must be there: one that is gone in the middle of an update is an error that says what to do. */
export async function existing(api: Api, path: string, query?: Query): Promise<Body> {
  const answer = await api.get(path, query);
  if (answer) return answer;
  throw new Error(`GET ${path}: the object is gone. Run \`pulumi up --refresh\` to create it again.`);
}
