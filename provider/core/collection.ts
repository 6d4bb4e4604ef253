import type { Api, Failure, Query } from "./api";
import { bodyOf, writable } from "./bodies";
import type { Change, Operations } from "./define";
import type { Fields } from "./field";
import type { Body } from "./json";

interface Collection {
  /** Where objects are made and listed; an object lies at `<path>/<id>`. */
  readonly path: string;
  /** The key of an answer that holds the id. */
  readonly idKey: string;
  /** The key of the list that holds the objects. */
  readonly listKey: string;
  readonly fields: Fields;
  /** Asked along with every call that answers the object, so that one call tells all. */
  readonly query?: Query;
  /** How an object is changed, and what becomes of fields that are left out: PUT may keep or reset them. */
  readonly update: "PUT merges" | "PUT replaces" | "PATCH";
  /** Where the answers to POST and PUT do not tell the truth, an object is read after it was written. */
  readonly readAfterWrite?: boolean;
}

/** The operations of a plain REST collection. */
export function collection(spec: Collection): Operations {
  const { path, idKey, listKey, query } = spec;
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const read = async (api: Api, id: string) => {
    const answer = await api.get(at(id), query);
    if (answer && answer[idKey] === undefined) throw unanswered(`GET ${at(id)}: the answer is not the object.`);
    return answer;
  };

  async function update(api: Api, id: string, change: Change): Promise<Body> {
    const replaces = spec.update === "PUT replaces";
    const body = replaces ? overlay(spec, await existing(api, at(id), query), change) : change.body;
    const answer = await (spec.update === "PATCH" ? api.patch : api.put)(at(id), body, query);
    return spec.readAfterWrite || isEmpty(answer) ? existing(api, at(id), query) : answer;
  }

  return {
    async create(api, _wanted, body) {
      const answer = await api.post(path, body, query);
      if (answer[idKey] === undefined) throw unanswered(`POST ${path}: the answer holds no ${idKey}.`);
      return { id: String(answer[idKey]), answer };
    },
    ...(spec.readAfterWrite ? { finish: (api: Api, id: string) => existing(api, at(id), query) } : {}),
    read,
    listing: { path, listKey, idKey, ...(query ? { query } : {}) },
    update,
    delete: (api, id) => api.delete(at(id)),
  };
}

/** An answer without a word says nothing about the object. */
export const isEmpty = (answer: Body) => Object.keys(answer).length === 0;

/** What was asked may have been carried out all the same. */
const unanswered = (what: string): Failure => Object.assign(new Error(what), { ambiguous: true });

/** The object as it must be there: one that is gone in the middle of an update is an error that says what to do. */
export async function existing(api: Api, path: string, query?: Query): Promise<Body> {
  const answer = await api.get(path, query);
  if (answer) return answer;
  throw new Error(`GET ${path}: the object is gone. Run \`pulumi up --refresh\` to create it again.`);
}

/** A PUT that replaces gets everything: what stands there now, what the API never tells, and the change on top. */
function overlay({ fields }: Collection, now: Body, { body, wanted }: Change): Body {
  const silent = Object.entries(bodyOf(fields, wanted)).filter(([name]) => fields[name]?.neverReturned);
  const whole = { ...writable(fields, now, wanted), ...Object.fromEntries(silent), ...body };
  // What is left out is reset here, so a field to clear needs no null.
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
}
