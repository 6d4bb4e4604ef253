import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, noContent } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { storeOf } from "../world/account";
import { UID } from "../world/world";
import { checkStream, unfit } from "./check";
import { changeable, createOnly, defaults } from "./fields";
import { masked } from "./mask";
import type { Stream } from "./stream";

const path = "/streams";
const LIMIT = 10;

const store = storeOf<Stream>("id");

/** Nothing is sent, so the status never changes. Ids of users are numbers here. */
const show = ({ id, name, settings, created, updated }: Stream, { origin, method }: RequestContext): Json => ({
  ...{ id, name, ...masked(settings) },
  auditOperation: {
    ...{ createdBy: Number(UID), createdDate: created },
    // The document: the answer to a create does not speak of updates.
    ...(method !== "POST" && { updatedBy: updated === undefined ? null : Number(UID), updatedDate: updated ?? null }),
  },
  streamStatus: { status: "pending", lastSuccess: null, lastFailure: null },
  _links: { self: { href: `${origin}/v7${path}/${id}` } },
});

/** R231: without a name a stream gets one, and keeps it when an update has none. */
function nameFor({ account, world }: RequestContext, name: unknown, before?: Stream): string {
  if (name === undefined) return before?.name ?? `Stream ${store({ account }).list().length + 1}`;
  if (typeof name !== "string" || name.length < 1 || name.length > 255) throw unfit("invalid name");
  const isTaken = store({ account })
    .list()
    .some((other) => other.name === name && other.id !== before?.id);
  if (isTaken && world.on("R231")) {
    throw new Refusal(409, "CONFLICT", "A data stream with the same name already exists");
  }
  return name;
}

/** R214: labels and tags of endpoint agents are one list; both names show it (decided). */
function synchronised({ endpointAgentLabel, endpointAgentTag }: Json): Json {
  const sent = [endpointAgentLabel, endpointAgentTag].filter(Array.isArray);
  const list = sent.find(({ length }) => length > 0) ?? sent[0];
  return list === undefined ? {} : { endpointAgentLabel: list, endpointAgentTag: list };
}

/** R214: four settings stay as they were created; a PUT overwrites each setting that it carries. */
function write(context: RequestContext, before?: Stream): Stream {
  const { world, account } = context;
  const { name, ...body } = bodyOf(context);
  if (before === undefined && world.on("R214") && store({ account }).list().length >= LIMIT) {
    throw new Refusal(412, "PRECONDITION_FAILED", `User cannot create more than ${LIMIT} integrations`);
  }
  const isFixed = before !== undefined && world.on("R214");
  const known = { ...(isFixed ? {} : createOnly), ...changeable };
  const sent = Object.fromEntries(Object.entries(body).filter(([key, value]) => key in known && value !== null));
  const settings = {
    ...defaults,
    ...before?.settings,
    ...inShape(known, sent, world.on, unfit),
    ...synchronised(sent),
  };
  checkStream(settings, sent);
  return {
    id: before?.id ?? world.ids.uuid(),
    name: nameFor(context, name ?? undefined, before),
    settings,
    created: before?.created ?? world.clock.now(),
    ...(before && { updated: world.clock.now() }),
    updates: before ? before.updates + 1 : 0,
  };
}

/** R214: the answer to an update may be empty; here every second one of a stream is (decided). */
const sometimesEmpty = (route: Route): Route =>
  route.method !== "PUT"
    ? route
    : {
        ...route,
        handle(context) {
          const reply = route.handle(context);
          const { updates = 0 } = store(context).find(context.params.id ?? "") ?? {};
          return context.world.on("R214") && updates % 2 === 0 ? noContent() : reply;
        },
      };

const isWanted = (stream: Stream, type: string | null) => type === null || stream.settings.type === type;

export const streamRoutes: Route[] = crud<RequestContext, Stream>({
  path,
  service: services.streams,
  store,
  write,
  show,
  list: (all, context) =>
    all.filter((one) => isWanted(one, context.query.get("type"))).map((one) => show(one, context)),
}).map(sometimesEmpty);
