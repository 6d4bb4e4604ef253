import type { Api } from "../../../core/api";
import { pick } from "../../../core/bodies";
import { type CollectionOperations, collection, getOrThrow } from "../../../core/collection";
import type { Change } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../../core/json";

/** The assets of a template, by their names: the program writes each as JSON. */
const ASSETS = ["labels", "tests", "endpointTests", "tags", "alertRules", "dashboards", "dashboardFilters"];

const SHARED = "sharingScope";

/** The value of a JSON text. */
const parsedIfText = (written: Json): Json => (typeof written === "string" ? JSON.parse(written) : written);

const mapped = (value: Json, change: (one: Json) => Json): Json =>
  isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)])) : value;

const withValue = (one: Json, key: string): JsonObject => {
  const input = one as JsonObject;
  return { ...input, ...(input[key] !== undefined && { [key]: parsedIfText(input[key]) }) };
};

const userInput = (one: Json): Json => {
  const { allowedValues, ...input } = withValue(one, "defaultValue");
  if (!Array.isArray(allowedValues)) return input;
  return { ...input, allowedValues: allowedValues.map((allowed) => withValue(allowed, "value")) };
};

/** JSON texts as the values they stand for. Sharing has an address of its own (R215). */
function toRequest({ [SHARED]: _elsewhere, userInputs, ...body }: JsonObject): JsonObject {
  const values = Object.entries(body).map(([name, value]) => [
    name,
    ASSETS.includes(name) ? mapped(value, parsedIfText) : value,
  ]);
  return {
    ...Object.fromEntries(values),
    ...(userInputs !== undefined && { userInputs: mapped(userInputs, userInput) }),
  };
}

/** The other way round: what the API answers as values, as the texts that a program writes. */
function fromResponse({ userInputs, ...answer }: JsonObject): JsonObject {
  const written = (one: Json): Json => canonicalJson(one);
  const inside = (one: Json, key: string): JsonObject => {
    const input = one as JsonObject;
    return { ...input, ...(input[key] != null && { [key]: written(input[key]) }) };
  };
  const input = (one: Json): Json => {
    const { allowedValues, ...rest } = inside(one, "defaultValue");
    if (!Array.isArray(allowedValues)) return rest;
    return { ...rest, allowedValues: allowedValues.map((allowed) => inside(allowed, "value")) };
  };
  const texts = Object.entries(answer).map(([name, value]) => [
    name,
    ASSETS.includes(name) ? mapped(value, written) : value,
  ]);
  return { ...Object.fromEntries(texts), ...(userInputs !== undefined && { userInputs: mapped(userInputs, input) }) };
}

export function templateCalls(fields: Fields, where: { path: string; listKey: string; idKey: string }) {
  const templates: CollectionOperations = collection({
    ...where,
    fields,
    update: "PUT replaces", // R215
    readOnly: ["dateCreated", "isBuiltIn", SHARED],
    toRequest,
    fromResponse,
    adoption: {
      refuse: ({ isBuiltIn }) => (isBuiltIn ? "is built in, and cannot be changed (R215)." : undefined),
    },
  });
  const sharing = (id: string) => `${where.path}/${encodeURIComponent(id)}/sharing-settings`;

  /** R215: asked for only where the program sets it, or where nothing is known yet: it costs a call. */
  async function withSharing(api: Api, id: string, answer: JsonObject, state: JsonObject): Promise<JsonObject> {
    if (state[SHARED] === undefined && Object.keys(state).length > 0) return answer;
    return { ...answer, [SHARED]: (await getOrThrow(api, sharing(id), "scope")).scope ?? null };
  }

  async function share(api: Api, id: string, scope: Json | undefined): Promise<void> {
    if (scope !== undefined) await api.put(sharing(id), { scope: scope ?? "default" });
  }

  return {
    ...templates,
    async afterCreate(api: Api, id: string, news: JsonObject, answer: JsonObject) {
      await share(api, id, news[SHARED]);
      return withSharing(api, id, answer, news);
    },
    afterCreateFields: [SHARED],
    async read(api: Api, id: string, state: JsonObject) {
      const answer = await templates.read(api, id, state);
      return answer && withSharing(api, id, answer, state);
    },
    async update(api: Api, id: string, change: Change) {
      const body = pick(change.body, (name) => name !== SHARED);
      const isWritten = Object.keys(body).length > 0;
      const answer = isWritten
        ? await templates.update(api, id, { ...change, body })
        : await templates.getOrThrow(api, id);
      await share(api, id, change.body[SHARED]);
      return withSharing(api, id, answer, { ...change.body, ...change.news });
    },
  };
}
