import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, noContent, ok, param } from "../../server/request";
import { checkSchema } from "../wire/check-schema";
import type { RequestContext, Route } from "../wire/context";
import { text, word } from "../wire/fields";
import { selfOf, selfOfList } from "../wire/links";
import { services } from "../wire/services";
import type { EndpointAgent } from "./agent";

const service = services.tests;
const path = "/endpoint/agents";
const SEEN = "2026-01-01T00:00:00Z";

/** What nobody changes. */
const MACHINE = {
  ...{ osVersion: "Version 26.1", kernelVersion: "26.1.0", manufacturer: "Example, Inc.", model: "Example 7,2" },
  ...{ lastSeen: SEEN, createdAt: SEEN, deleted: false, version: "2.0.0", numberOfClients: 1, publicIP: "192.0.2.77" },
  ...{ location: { latitude: 52.52, longitude: 13.4, locationName: "Berlin" }, totalMemory: "16384 MB" },
  ...{ agentType: "endpoint", tcpDriverAvailable: true, asnDetails: { asName: "Example Office", asNumber: 64501 } },
};

const show = (agent: EndpointAgent, context: RequestContext): Json => ({
  ...{ aid: context.account.aid, ...agent, ...MACHINE, serialNumber: `serial-${agent.id.slice(-2)}` },
  _links: selfOf(context, `/v7${path}/${agent.id}`),
});

function find(context: RequestContext): EndpointAgent {
  const agent = context.account.endpointAgents.find(param(context, "id"));
  if (agent === undefined) throw service.notFound(context, param(context, "id"));
  return agent;
}

/** R211: exact names only; `next` is where to go on (the size of a page without `max` is decided). */
function list(context: RequestContext) {
  const { query, account, origin } = context;
  const isWanted = (agent: EndpointAgent) =>
    [query.get("agentName") ?? agent.name, query.get("computerName") ?? agent.computerName].join("\n") ===
    [agent.name, agent.computerName].join("\n");
  const all = account.endpointAgents.list().filter(isWanted);
  const [from, max] = [Number(query.get("cursor") ?? 0) || 0, Number(query.get("max")) || 1000];
  const next = new URLSearchParams(query);
  next.set("cursor", String(from + max));
  const more = from + max < all.length ? { next: { href: `${origin}${context.path}?${next}` } } : {};
  const agents = all.slice(from, from + max).map((agent) => show(agent, context));
  return ok({ totalAgents: all.length, agents, _links: { ...selfOfList(context), ...more } });
}

const fields = { name: text(), licenseType: word("essentials", "advantage", "embedded") };

/** R211: any other field with another value is refused (the text is decided). */
function patch(context: RequestContext) {
  const agent = find(context);
  const { name = agent.name, licenseType = agent.licenseType, ...others } = bodyOf(context);
  checkSchema(fields, { name, licenseType }, context.world.on);
  const shown = show(agent, context);
  const foreign = Object.keys(others).filter((key) => JSON.stringify(others[key]) !== JSON.stringify(shown[key]));
  if (context.world.on("R211") && foreign.length > 0) {
    throw new Refusal(400, "400 Bad Request", `Fields cannot be updated: ${foreign.join(", ")}`);
  }
  const changed = { ...agent, name, licenseType } as EndpointAgent;
  return ok(show(context.account.endpointAgents.save(changed), context));
}

const switched =
  (status: EndpointAgent["status"]): Route["handle"] =>
  (context) =>
    ok(show(context.account.endpointAgents.save({ ...find(context), status }), context));

function remove(context: RequestContext) {
  context.account.endpointAgents.remove(find(context).id);
  return noContent();
}

const route = (method: Route["method"], more: string, handle: Route["handle"]): Route => ({
  ...{ method, path: `${path}${more}`, service, handle },
});

export const endpointAgentRoutes: Route[] = [
  route("GET", "", list),
  route("GET", "/:id", (context) => ok(show(find(context), context))),
  route("PATCH", "/:id", patch),
  route("DELETE", "/:id", remove),
  { ...route("POST", "/:id/enable", switched("enabled")), needsNoBody: true },
  { ...route("POST", "/:id/disable", switched("disabled")), needsNoBody: true },
];
