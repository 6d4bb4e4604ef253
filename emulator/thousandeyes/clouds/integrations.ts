import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { bodyOf, ok } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { type Fields, needed, text, texts } from "../wire/fields";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";

/** A stored integration with a cloud. The password is in clear. */
interface Integration {
  id: string;
  monitoringType: string;
  settings: Json;
}

const aws: Fields = { name: needed(text()), roleArn: needed(text()) };
const azure: Fields = {
  ...{ name: needed(text()), appId: needed(text()), password: needed(text()), azureTenantId: needed(text()) },
};

interface Cloud {
  path: string;
  /** What a request has, by the last part of its path. */
  types: Record<string, { monitoringType: string; fields: Fields }>;
  canUpdate: boolean;
  /** What every answer has besides. */
  facts: (context: RequestContext) => Json;
}

/** R217: nobody deletes what is not there; there is no rule for names, so two may share one (decided). */
function routesOf({ path, types, canUpdate, facts }: Cloud): Route[] {
  const store = storeOf<Integration>("id");
  const show = ({ id, monitoringType, settings }: Integration, context: RequestContext): Json => ({
    ...{ id, ...settings, ...facts(context), monitoringType },
    // R217: a password never comes out.
    ...("password" in settings && context.world.on("R217") ? { password: "********" } : {}),
    _links: selfOf(context, `/v7${path}/${id}`),
  });
  const [read, _create, ...rest] = crud<RequestContext, Integration>({
    path,
    service: services.tests,
    store,
    write: () => ({ id: "", monitoringType: "", settings: {} }),
    show,
    list: listOf("integrations", show),
  });
  const written = (context: RequestContext, { monitoringType, fields }: Cloud["types"][string], id: string) => {
    const body = inShape(fields, bodyOf(context), context.world.on, invalidValue);
    const settings = Object.fromEntries(Object.entries(body).filter(([key]) => key in fields));
    return store(context).save({ id, monitoringType, settings });
  };
  const writes = Object.entries(types).flatMap(([last, type]): Route[] => [
    {
      ...{ method: "POST", path: `${path}/${last}`, service: services.tests },
      handle: (context) => ({ status: 201, body: show(written(context, type, context.world.ids.uuid()), context) }),
    },
    ...(canUpdate
      ? [
          {
            ...{ method: "PUT" as const, path: `${path}/${last}/:id`, service: services.tests },
            handle: (context: RequestContext) => {
              const id = context.params.id ?? "";
              if (store(context).find(id)?.monitoringType !== type.monitoringType) {
                throw services.tests.notFound(context, id);
              }
              return ok(show(written(context, type, id), context));
            },
          },
        ]
      : []),
  ]);
  return [read as Route, ...rest.filter(({ method }) => method !== "PUT"), ...writes];
}

export const cloudRoutes: Route[] = [
  ...routesOf({
    path: "/cloud-insights/integration/aws",
    types: {
      inventory: { monitoringType: "inventory-monitoring", fields: aws },
      "flow-logs": {
        monitoringType: "flow-logs-monitoring",
        fields: { ...aws, snsTopicsArns: needed(texts()) },
      },
    },
    canUpdate: false,
    facts: ({ account }) => ({ externalId: account.aid }),
  }),
  ...routesOf({
    path: "/cloud-insights/integration/azure",
    types: {
      inventory: { monitoringType: "azure-inventory-monitoring", fields: azure },
      "flow-logs": {
        monitoringType: "azure-flow-logs-monitoring",
        fields: { ...azure, serviceBusQueueUrl: needed(text()) },
      },
    },
    canUpdate: true,
    facts: () => ({}),
  }),
];
