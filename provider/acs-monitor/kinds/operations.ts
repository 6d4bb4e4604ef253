import { type CollectionOperations, collection } from "../../core/collection";
import { isJsonObject, type Json, type JsonObject } from "../../core/json";
import type { Tabled } from "../../core/keys";
import { PAGE } from "./page";
import { fromApi, toApi } from "./spelling";

interface Shape extends Tabled {
  readonly path: string;
  /** Keys of an answer that only the server sets, in the names of the API; the id is one in any case. */
  readonly readOnly?: readonly string[];
  /** Inputs with an id, by the key of an answer that holds the object: `deviceGroupId` of `device_group`. */
  readonly links?: Readonly<Record<string, string>>;
  /** Inputs with ids, beside these: the API has numbers. */
  readonly ids?: readonly string[];
}

const STAMPS = ["created_at", "updated_at"];

/** The calls for a collection of this API, whose PUT replaces (M10) and whose names are in snake case. */
export function acsCollection({ path, readOnly = [], links = {}, ids = [], ...table }: Shape): CollectionOperations {
  const linked = Object.keys(links);
  const numbered = [...ids, ...Object.values(links)];
  return collection({
    ...table,
    path,
    idKey: "id",
    listKey: "data",
    update: "PUT replaces",
    readOnly: [...STAMPS, ...readOnly, ...linked],
    toRequest: (body) => toApi(table.fields, withNumbers(numbered, body)),
    fromResponse: (answer) => withIds(links, fromApi(table.fields, answer)),
    bulkRead: { query: PAGE },
  });
}

/** Ids are strings here, and numbers in the API. */
function withNumbers(names: readonly string[], body: JsonObject): JsonObject {
  const found = names.filter((name) => typeof body[name] === "string" || Array.isArray(body[name]));
  return { ...body, ...Object.fromEntries(found.map((name) => [name, numberOf(body[name] ?? null)])) };
}

const numberOf = (value: Json): Json => (Array.isArray(value) ? value.map(numberOf) : Number(value));

/** An answer has the object that an input has the id of. */
function withIds(links: Readonly<Record<string, string>>, answer: JsonObject): JsonObject {
  const found = Object.entries(links).flatMap(([key, input]) => {
    const linked = answer[key];
    return isJsonObject(linked) && linked.id !== undefined ? [[input, String(linked.id)]] : [];
  });
  return { ...answer, ...Object.fromEntries(found) };
}
