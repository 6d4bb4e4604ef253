import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, ok } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { text } from "../wire/fields";
import { selfOf, selfOfList } from "../wire/links";

import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";
import { filters } from "./filters";
import type { EndpointLabel } from "./label";

const service = services.endpoint;

const labelFields = { name: text(), filters };

const path = "/endpoint/labels";

const invalid = (detail: string) => new Refusal(400, "Request validation failed", detail);

const shown = (label: EndpointLabel, context: RequestContext): Json => ({
  ...label,
  _links: selfOf(context, `/v7${path}/${label.id}`),
});

/** R142: a GET shows the filters only with `expand`; the answers to POST and PATCH always have them. */
function brief(label: EndpointLabel, context: RequestContext): Json {
  const { filters, ...rest } = shown(label, context) as Json & { filters: unknown };
  return expansions(context).has("filters") || !context.world.on("R142") ? { ...rest, filters } : rest;
}

/** R141: the text is the same for every missing field. */
function check({ filters, matchType, color }: Json): void {
  if (!Array.isArray(filters) || matchType == null) throw invalid("Required request body is missing mandatory field");
  if (matchType !== "and" && matchType !== "or") {
    throw invalid(`Unexpected 'match type' value found '${matchType}', valid values are: and,or`);
  }
  if (color != null && !/^#[0-9a-f]{6}$/i.test(String(color))) throw invalid("There are invalid or missing fields");
}

/** R140: PATCH merges. */
function write(context: RequestContext, before?: EndpointLabel): EndpointLabel {
  const incomplete = () => invalid("There are invalid or missing fields");
  const body = inShape(labelFields, bodyOf(context), context.world.on, incomplete);
  const sent = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const whole: Json = { ...before, ...sent };
  if (context.world.on("R141")) check(whole);
  return {
    id: before?.id ?? context.world.ids.next("endpointLabel"),
    name: String(whole.name ?? ""),
    color: String(whole.color ?? "#d9d9d9"),
    matchType: String(whole.matchType),
    filters: Array.isArray(whole.filters) ? whole.filters.filter(isObject) : [],
  };
}

/** R007, R009: `max` has an effect here, and its type is checked; the cursor is the position to continue from. */
function page(context: RequestContext): { from: number; max: number } {
  const max = context.query.get("max");
  if (context.world.on("R007") && max !== null && !/^\d+$/.test(max)) {
    throw invalid("Wrong type for path parameter max");
  }
  return { from: Number(context.query.get("cursor") ?? 0) || 0, max: Number(max) || 1000 };
}

function list(all: readonly EndpointLabel[], context: RequestContext): Json {
  const { from, max } = page(context);
  const next = new URLSearchParams(context.query);
  next.set("cursor", String(from + max));
  const more = from + max < all.length ? { next: { href: `${context.origin}${context.path}?${next}` } } : {};
  const labels = all.slice(from, from + max).map((label) => brief(label, context));
  return { labels, _links: { ...selfOfList(context), ...more } };
}

const endpointProxies = [
  {
    proxyId: "5001",
    name: "Emulated endpoint proxy",
    type: "static",
    host: "proxy.example.com",
    port: 3128,
    userName: "endpoint",
    bypassList: "localhost,127.0.0.1",
    authType: "basic",
    agentIds: [],
    testIds: [],
  },
];

export const endpointRoutes: Route[] = [
  ...crud<RequestContext, EndpointLabel>({
    path,
    service,
    store: storeOf<EndpointLabel>("id"),
    update: "PATCH",
    write,
    show: brief,
    showWritten: shown,
    list,
  }),
  // R205: proxies can only be read.
  { method: "GET", path: "/endpoint/proxies", service, handle: () => ok({ proxies: endpointProxies }) },
];
