import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, ok, param } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { type Fields, flag, map, needed, shape, shapes, text, texts, word, words } from "../wire/fields";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";

/** A stored template. */
interface Template {
  id: string;
  content: Json;
  dateCreated: string;
  scope: string;
}

const path = "/templates";
const service = services.tests;
const anything = (): Fields[string] => ({ kind: "object" });

const TYPES = [
  "string",
  "number",
  "boolean",
  "string[]",
  "number[]",
  "boolean[]",
  "agents",
  "bgpPrefix",
  "tests",
  "any",
];

/** Assets may be anything: they are checked when they are deployed (decided). */
const fields: Fields = {
  ...{ name: needed(text()), description: text(), icon: text(), isBuiltIn: flag(), modules: words("default") },
  schemaVersion: shape({ tests: word("v6", "v7"), alertRules: word("v6", "v7") }),
  certificationLevel: word("user", "thousandeyes", "partner", "certified"),
  userInputs: map({ kind: "object" }),
  groupings: shapes({
    ...{ name: needed(text()), title: needed(text()), type: needed(word("test", "user-input")) },
    ...{ description: text(), items: texts() },
  }),
  deploymentStrategy: map(word("create", "update", "ignore")),
  resourceInclusion: map(word("skipped", "included")),
  ...{ labels: map(anything()), tests: map(anything()), endpointTests: map(anything()), tags: map(anything()) },
  ...{ alertRules: map(anything()), dashboards: map(anything()), dashboardFilters: map(anything()) },
};

const BUILT_IN: Template = {
  id: "7e57ab1e-0000-4000-8000-0000000b0001",
  content: { name: "Custom Web Page", isBuiltIn: true, certificationLevel: "thousandeyes", modules: ["default"] },
  dateCreated: "2026-01-01T00:00:00Z",
  scope: "organization",
};

const stored = storeOf<Template>("id");

/** Every account group has the template that is built in. */
function store(context: RequestContext) {
  const all = stored(context);
  if (!all.has(BUILT_IN.id)) all.save(BUILT_IN);
  return all;
}

const show = ({ id, content, dateCreated }: Template, context: RequestContext): Json => ({
  ...{ id, dateCreated, isBuiltIn: false, certificationLevel: "user", ...content },
  _links: selfOf(context, `/v7${path}/${id}`),
});

function checkUserInputs(body: Json): void {
  const wrong = Object.entries(isObject(body.userInputs) ? body.userInputs : {}).find(
    ([, one]) => !isObject(one) || typeof one.name !== "string" || !TYPES.includes(String(one.type)),
  );
  if (wrong) throw invalidValue(`userInputs.${wrong[0]}`);
}

/** R215: a PUT overwrites; whether a template is built in, nobody writes. */
function write(context: RequestContext, before?: Template): Template {
  const { world } = context;
  const sent = inShape(fields, bodyOf(context), world.on, invalidValue);
  checkUserInputs(sent);
  const known = Object.entries(sent).filter(([key, value]) => key in fields && key !== "isBuiltIn" && value !== null);
  return {
    id: before?.id ?? world.ids.uuid(),
    content: { ...(world.on("R215") ? {} : before?.content), ...Object.fromEntries(known) },
    dateCreated: before?.dateCreated ?? new Date(world.clock.now()).toISOString(),
    scope: before?.scope ?? "default",
  };
}

function refuseBuiltIn({ content }: Template): void {
  if (content.isBuiltIn) throw new Refusal(403, "403 Forbidden", "Built-in templates cannot be changed");
}

function find(context: RequestContext): Template {
  const template = store(context).find(param(context, "id"));
  if (!template) throw service.notFound(context, param(context, "id"));
  return template;
}

const scopeOf = ({ id, scope }: Template, context: RequestContext) =>
  ok({ scope, _links: selfOf(context, `/v7${path}/${id}/sharing-settings`) });

function share(context: RequestContext) {
  const template = find(context);
  refuseBuiltIn(template);
  const { scope } = inShape(
    { scope: needed(word("default", "organization")) },
    bodyOf(context),
    context.world.on,
    invalidValue,
  );
  return scopeOf(store(context).save({ ...template, scope: String(scope) }), context);
}

export const templateRoutes: Route[] = [
  ...crud<RequestContext, Template>({
    ...{ path, service, store, write, show, guard: refuseBuiltIn },
    list: listOf("templates", show),
  }),
  {
    ...{ method: "GET", path: `${path}/:id/sharing-settings`, service },
    handle: (context) => scopeOf(find(context), context),
  },
  { method: "PUT", path: `${path}/:id/sharing-settings`, service, handle: share },
];
