import { ok, param, type Reply } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { selfOf } from "../wire/links";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { refuseUnknown } from "../wire/unknown-ids";
import { needsConfirmation } from "./routes";
import { assign, connectors, connectorsOf, operations, operationsOf, release } from "./stores";

const service = services.integrations;

/** R213: an envelope, as the answers of all lists are here. */
const answer = (context: RequestContext, items: readonly string[]): Reply =>
  ok(context.world.on("R213") ? { items, _links: selfOf(context, context.path) } : items);

/** R213: a request is the bare list, and it is the whole list. */
function idsIn({ body }: RequestContext): string[] {
  if (Array.isArray(body) && body.every((one) => typeof one === "string")) return [...new Set(body as string[])];
  throw invalidValue("requestBody");
}

const exists = (all: typeof operations, context: RequestContext) => (id: string) =>
  Object.values(all).some((store) => store(context).has(id));

const ofConnector = (type: string): Route[] => {
  const path = `/connectors/${type}/:id/operations`;
  const connectorIn = (context: RequestContext): string => {
    const id = param(context, "id");
    if (!connectors[type]?.(context).has(id)) throw service.notFound(context, id);
    return id;
  };
  return [
    { method: "GET", path, service, handle: (context) => answer(context, operationsOf(context, connectorIn(context))) },
    {
      method: "PUT",
      path,
      service,
      handle(context) {
        const id = connectorIn(context);
        if (type === "conjur") needsConfirmation(context);
        const ids = idsIn(context);
        refuseUnknown("operations", ids, exists(operations, context));
        assign(context, id, ids);
        return answer(context, ids);
      },
    },
  ];
};

const path = "/operations/:type/:id/connectors";

function operationIn(context: RequestContext): string {
  const id = param(context, "id");
  if (!operations[param(context, "type")]?.(context).has(id)) throw service.notFound(context, id);
  return id;
}

/** The same relation, from the side of the operation. R212: one connector at most. */
function setConnector(context: RequestContext): Reply {
  const id = operationIn(context);
  const ids = idsIn(context);
  if (context.world.on("R212") && ids.length > 1) throw invalidValue("requestBody");
  refuseUnknown("connectors", ids, exists(connectors, context));
  const [connector] = ids;
  release(context, id);
  if (connector !== undefined) assign(context, connector, [...operationsOf(context, connector), id]);
  return answer(context, ids);
}

export const assignmentRoutes: Route[] = [
  ...Object.keys(connectors).flatMap(ofConnector),
  { method: "GET", path, service, handle: (context) => answer(context, connectorsOf(context, operationIn(context))) },
  { method: "PUT", path, service, handle: setConnector },
];
