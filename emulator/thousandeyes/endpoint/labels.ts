import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { text } from "../wire/fields";
import { selfOf, selfOfList } from "../wire/links";
import { Refusal } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { filters } from "./filters";
import type { EndpointLabel } from "./label";

const service = "endpoint";

const labelFields = { name: text(), filters };

const path = "/endpoint/labels";
const item = `${path}/:id`;

const invalid = (detail: string) => new Refusal(400, "Request validation failed", detail);

const shown = (label: EndpointLabel, asked: Asked): Json => ({
  ...label,
  _links: selfOf(asked, `/v7${path}/${label.id}`),
});

/** R142: a GET shows the filters only when they are asked for; the answers to POST and PATCH always do. */
function brief(label: EndpointLabel, asked: Asked): Json {
  const { filters, ...rest } = shown(label, asked) as Json & { filters: unknown };
  return expansions(asked).has("filters") || !asked.world.on("R142") ? { ...rest, filters } : rest;
}

/** R141: whatever is missing, the text is the same. */
function check({ filters, matchType, color }: Json): void {
  if (!Array.isArray(filters) || matchType == null) throw invalid("Required request body is missing mandatory field");
  if (matchType !== "and" && matchType !== "or") {
    throw invalid(`Unexpected 'match type' value found '${matchType}', valid values are: and,or`);
  }
  if (color != null && !/^#[0-9a-f]{6}$/i.test(String(color))) throw invalid("There are invalid or missing fields");
}

/** R140: PATCH merges. */
function write(asked: Asked, before?: EndpointLabel): EndpointLabel {
  const incomplete = () => invalid("There are invalid or missing fields");
  const body = inShape(labelFields, bodyOf(asked), asked.world.on, incomplete);
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const whole: Json = { ...before, ...said };
  if (asked.world.on("R141")) check(whole);
  const label: EndpointLabel = {
    id: before?.id ?? asked.world.ids.next("endpointLabel"),
    name: String(whole.name ?? ""),
    color: String(whole.color ?? "#d9d9d9"),
    matchType: String(whole.matchType),
    filters: Array.isArray(whole.filters) ? whole.filters.filter(isObject) : [],
  };
  asked.account.endpointLabels.set(label.id, label);
  return label;
}

/** R007, R009: `max` is real here, and typed; the cursor is the place to go on from. */
function page(asked: Asked): { from: number; max: number } {
  const max = asked.query.get("max");
  if (asked.world.on("R007") && max !== null && !/^\d+$/.test(max)) {
    throw invalid("Wrong type for path parameter max");
  }
  return { from: Number(asked.query.get("cursor") ?? 0) || 0, max: Number(max) || 1000 };
}

function list(asked: Asked): Answer {
  const { from, max } = page(asked);
  const all = [...asked.account.endpointLabels.values()];
  const next = new URLSearchParams(asked.query);
  next.set("cursor", String(from + max));
  const more = from + max < all.length ? { next: { href: `${asked.origin}${asked.path}?${next}` } } : {};
  const labels = all.slice(from, from + max).map((label) => brief(label, asked));
  return ok({ labels, _links: { ...selfOfList(asked), ...more } });
}

function find(asked: Asked): EndpointLabel {
  const id = param(asked, "id");
  const label = asked.account.endpointLabels.get(id);
  if (label === undefined) throw services.endpoint.missing(asked, id);
  return label;
}

function create(asked: Asked): Answer {
  const label = write(asked);
  return { status: 201, body: shown(label, asked), location: `/v7${path}/${label.id}` };
}

function remove(asked: Asked): Answer {
  asked.account.endpointLabels.delete(find(asked).id);
  return gone();
}

export const endpointRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(brief(find(asked), asked)) },
  { method: "PATCH", path: item, service, handle: (asked) => ok(shown(write(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
  // R205: proxies can only be read.
  { method: "GET", path: "/endpoint/proxies", service, handle: () => ok({ proxies: endpointProxies }) },
];

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
