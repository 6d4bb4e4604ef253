import { crud, type Resource } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import type { Fields } from "../wire/fields";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { connectorFields, SECRETS, vaultFields, webhookFields } from "./shapes";
import { connectors, forget, type Integration, operations, release } from "./stores";

const MASK = "********";

/** R212: answers have masks in the place of secrets, those of headers among them; strict clients need the keys. */
function masked(value: unknown, key = ""): unknown {
  if (SECRETS.includes(key)) return MASK;
  if (key === "headers" && Array.isArray(value)) return value.map((one: Json) => ({ ...one, value: MASK }));
  if (key !== "authentication" || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked(one, name)]));
}

/** The stored fields of a request: a PUT replaces (decided for all but Panorama, which the document says). */
function stored(context: RequestContext, fields: Fields): Json {
  const body = inShape(fields, bodyOf(context), context.world.on, invalidValue);
  return Object.fromEntries(Object.keys(fields).flatMap((name) => (body[name] == null ? [] : [[name, body[name]]])));
}

/** R212: without this confirmation the API would not disable tests; the document requires the parameter. */
export function needsConfirmation({ query, world }: RequestContext): void {
  if (!world.on("R212") || ["true", "false"].includes(query.get("confirmDisabledObjects") ?? "")) return;
  throw new Refusal(400, "Bad Request", "Required parameter 'confirmDisabledObjects' is not present.");
}

type Part = Pick<Resource<RequestContext, Integration>, "path" | "store" | "write" | "beforeDelete">;

function collection(part: Part): Route[] {
  const show = (one: Integration, context: RequestContext): Json => ({
    ...(context.world.on("R212")
      ? (Object.fromEntries(Object.entries(one).map(([k, v]) => [k, masked(v, k)])) as Json)
      : one),
    _links: selfOf(context, `/v7${part.path}/${one.id}`),
  });
  return crud<RequestContext, Integration>({
    ...part,
    service: services.integrations,
    show,
    list: listOf("items", show),
  });
}

const ofConnectors = Object.entries(connectorFields).flatMap(([type, fieldsOf]) =>
  collection({
    path: `/connectors/${type}`,
    store: connectors[type] as Part["store"],
    write: (context, before) => ({
      id: before?.id ?? context.world.ids.uuid(),
      ...stored(context, fieldsOf(bodyOf(context))),
      lastModifiedDate: context.world.clock.now(),
    }),
    beforeDelete(one, context) {
      if (type === "conjur") needsConfirmation(context);
      forget(context, one.id);
    },
  }),
);

/** R213: the status is the server's; nothing is ever sent here, so it stays what it is at first. */
const webhooks = collection({
  path: "/operations/webhooks",
  store: operations.webhooks as Part["store"],
  write(context, before) {
    const { status, ...others } = webhookFields;
    const fields = context.world.on("R213") ? webhookFields : others;
    const id = before?.id ?? context.world.ids.uuid();
    return { id, enabled: true, ...stored(context, fields), type: "webhook", status: "pending" };
  },
  beforeDelete: (one, context) => release(context, one.id),
});

/** A secret keeps its id where a PUT has it (decided). */
const vaults = collection({
  path: "/operations/credential-vault",
  store: operations["credential-vault"] as Part["store"],
  write(context, before) {
    const { secrets, ...others } = stored(context, vaultFields);
    const known = ((before?.secrets as Json[] | undefined) ?? []).map(({ id }) => id);
    const withId = (one: Json) => ({ ...one, id: known.includes(one.id) ? one.id : context.world.ids.uuid() });
    const all = Array.isArray(secrets) ? secrets.filter(isObject).map(withId) : [];
    return { id: before?.id ?? context.world.ids.uuid(), ...others, secrets: all, status: "pending" };
  },
  beforeDelete(one, context) {
    needsConfirmation(context);
    release(context, one.id);
  },
});

export const integrationRoutes: Route[] = [...ofConnectors, ...webhooks, ...vaults];
