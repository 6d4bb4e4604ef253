import { crud } from "../../../server/crud";
import type { Json } from "../../../server/json";
import { ok } from "../../../server/request";
import type { RequestContext, Route } from "../../wire/context";
import { selfOfList } from "../../wire/links";
import { listOf } from "../../wire/lists";
import { services } from "../../wire/services";
import { storeOf } from "../../world/account";
import { agentToServer } from "./agent-to-server";
import { dynamicAgentToServer } from "./dynamic-agent-to-server";
import { type EndpointTest, type EndpointTestType, SELECTION, selectorFields } from "./endpoint-test";
import { httpServer } from "./http-server";
import { writeWith } from "./write";

const service = services.tests;
const ROOT = "/endpoint/tests";

/** R210: the selection is an object of its own. */
function selectorOf(fields: Json): Json {
  const { agentSelectorType, maxMachines } = fields;
  const lists = SELECTION[String(agentSelectorType)] ?? [];
  return { agentSelectorType, maxMachines, ...Object.fromEntries(lists.map((name) => [name, fields[name] ?? []])) };
}

const showWith =
  (type: EndpointTestType) =>
  ({ fields, ...facts }: EndpointTest, context: RequestContext): Json => {
    const isShown = ([name]: [string, unknown]) =>
      !type.fields[name]?.writeOnly && !(context.world.on("R210") && name in selectorFields);
    const href = (path: string) => ({ href: `${context.origin}/v7/endpoint${path}` });
    const results = `/test-results${type.path.replace(/\/(agent-to-server|http-server)$/, "")}/${facts.testId}`;
    return {
      aid: context.account.aid,
      ...facts,
      ...(type.type === undefined ? {} : { type: type.type, isSavedEvent: false }),
      ...Object.fromEntries(Object.entries(fields).filter(isShown)),
      ...(context.world.on("R210") ? { agentSelectorConfig: selectorOf(fields) } : {}),
      ...type.derive?.(fields),
      labels: [],
      _links: { self: href(`/tests${type.path}/${facts.testId}`), testResults: [href(`${results}/network/filter`)] },
    };
  };

const stored = [agentToServer, httpServer, dynamicAgentToServer].map((type) => ({
  type,
  store: storeOf<EndpointTest>("testId"),
}));
const scheduled = stored.filter(({ type }) => type.type !== undefined);

const routesOf = ({ type, store }: (typeof stored)[number]): Route[] => {
  const show = showWith(type);
  return crud<RequestContext, EndpointTest>({
    ...{ path: `${ROOT}${type.path}`, service, store, update: "PATCH", write: writeWith(type), show },
    list: listOf("tests", show),
  });
};

const listScheduled: Route["handle"] = (context) =>
  ok({
    tests: scheduled.flatMap(({ type, store }) =>
      store(context)
        .list()
        .map((test) => showWith(type)(test, context)),
    ),
    _links: selfOfList(context),
  });

export const endpointTestRoutes: Route[] = [
  ...stored.flatMap(routesOf),
  { method: "GET", path: `${ROOT}/scheduled-tests`, service, handle: listScheduled },
];
