import type { Api } from "../../../core/api";
import { pick } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";
import { namesOf, positionsIn, renamed } from "./layout";

/** Keys of answers that no request has: they repeat others, or only the server sets them (R160, R161). */
const READ_ONLY = [
  ...["aid", "accountId", "apiLink", "_links", "schedule", "globalOverride", "migratedReport", "isMigratedReport"],
  ...["isBuiltIn", "isDefaultForUser", "isDefaultForAccount", "createdBy", "modifiedBy", "modifiedDate"],
  ...["dashboardCreatedBy", "dashboardModifiedBy", "dashboardModifiedDate"],
];

/** The same of widgets, cards and columns. */
const INSIDE = ["_links", "apiLink", "embedUrl"];

const listed = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

const idOf = (widget: Json) => (isJsonObject(widget) ? widget.id : undefined) ?? null;

function writable(widget: Json): Json {
  if (!isJsonObject(widget)) return widget;
  const inside = ["numberCards", "multiMetricColumns"].filter((name) => name in widget);
  return {
    ...pick(widget, (name) => !INSIDE.includes(name)),
    ...Object.fromEntries(inside.map((name) => [name, listed(widget[name]).map(writable)])),
  };
}

/** The period in one spelling: answers have its length under an older name, too (R160). */
function inOneSpelling({ duration, start, end }: JsonObject): JsonObject {
  const fixed = start === undefined ? { duration } : { start, end };
  return Object.fromEntries(Object.entries(fixed).filter((one): one is [string, Json] => one[1] !== undefined));
}

/** An answer in the shape of inputs: positions name widgets by title, since no program knows their ids. */
function fromResponse(answer: JsonObject): JsonObject {
  const { defaultTimespan, layout, widgets } = answer;
  const ids = listed(widgets).map(idOf);
  const names = new Map(namesOf(listed(widgets)).map((name, index) => [ids[index] ?? null, name]));
  return {
    ...answer,
    ...(isJsonObject(defaultTimespan) && { defaultTimespan: inOneSpelling(defaultTimespan) }),
    ...(widgets !== undefined && { widgets: listed(widgets).map(writable) }),
    ...(layout !== undefined && { layout: renamed(layout, names, true) }),
  };
}

/** Positions with the ids of their widgets. A widget that has no id yet is placed by the next call. */
function toRequest(body: JsonObject): JsonObject {
  const { layout, widgets, description, ...others } = body;
  const names = namesOf(listed(widgets));
  const ids = new Map(listed(widgets).flatMap((one, index) => (idOf(one) ? [[names[index] ?? "", idOf(one)]] : [])));
  return {
    ...others,
    // R162: the PUT removes a description that it lacks.
    ...(description !== undefined && description !== "" && { description }),
    ...(widgets !== undefined && { widgets }),
    ...(layout !== undefined && { layout: renamed(layout, ids, false) }),
  };
}

export function dashboardCalls(fields: Fields, where: { path: string; listKey: string; idKey: string }): Operations {
  const calls = collection({
    ...{ ...where, fields, toRequest, fromResponse },
    update: "PUT replaces", // R162
    readOnly: READ_ONLY,
    adoption: {
      refuse: ({ isBuiltIn }) =>
        isBuiltIn
          ? sentence`is a built-in dashboard, which cannot be changed (R164). Remove \`adopt\` to create one of your own.`
          : undefined,
    },
  });

  /** Places new widgets, once they have ids. */
  async function placed(api: Api, id: string, news: JsonObject, answer: JsonObject): Promise<JsonObject> {
    if (positionsIn(news.layout).length <= positionsIn(answer.layout).length) return answer;
    const layout = { ...(answer.layout as JsonObject), ...(news.layout as JsonObject) };
    const whole = pick({ ...answer, layout }, (name) => !NOT_SENT.includes(name));
    return calls.write(api, id, whole, news);
  }
  const NOT_SENT = [...READ_ONLY, where.idKey];

  return {
    ...calls,
    afterCreate: placed,
    afterCreateFields: ["layout"],
    update: async (api, id, change) => placed(api, id, change.news, await calls.update(api, id, change)),
  };
}
