import type { Json } from "../../server/json";
import { ok, param, type Reply } from "../../server/request";
import { inSeconds } from "../../store/clock";
import { monitors } from "../seeds/read-only";
import { layersOf, showSimple } from "../tests/show";
import type { Test } from "../tests/test";
import { typeOf } from "../tests/types";
import type { RequestContext, Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { type Period, periodOf } from "../wire/period";
import { services } from "../wire/services";
import { bgpResultsOf } from "./bgp";
import { layers } from "./layers";
import { findMeasurable, type Measurable } from "./measurable";
import type { Measured, Round } from "./measured";
import { cursorIn, pageOf } from "./page";
import { resultsOf } from "./results";
import { readyAt } from "./rounds";

/** The fields of the test with what its answers derive from them, such as the ids of DNS servers. */
const measuredOf = ({ testId, type, fields }: Test, { world }: RequestContext): Measured => ({
  ...{ testId, type },
  fields: { ...fields, ...typeOf(type).derive?.(fields, world) },
});

/** What all agents of the test found in one round, as far as they are done with it. */
function resultsIn(round: Round, layer: string, test: Test, context: RequestContext): Json[] {
  const { world } = context;
  const measured = measuredOf(test, context);
  if (layer === "bgp") return monitors.flatMap((monitor) => bgpResultsOf(measured, monitor, round));
  return test.agents.flatMap(({ agentId }) => {
    const agent = world.agents.find(agentId);
    if (agent === undefined || agent.enterprise?.agentState === "offline") return [];
    const sample = { test: measured, agent, round };
    return readyAt(sample) * 1000 <= world.clock.now() ? resultsOf(layer, sample) : [];
  });
}

/** Those of the period, or of the last round. A test that is disabled has none. */
function roundsFor({ test, interval, roundsIn }: Measurable, { from, until, isGiven }: Period): Round[] {
  if (test.fields.enabled === false) return [];
  const last = Math.floor(until / 1000);
  if (isGiven) return roundsIn(Math.floor(from / 1000), last);
  return roundsIn(Number.isFinite(interval) ? last - interval : 0, last).slice(-1);
}

/** The document: results of tests in both directions can be asked for one of them, or for both together. */
function isOfDirection({ direction }: Json, { query }: RequestContext): boolean {
  const wanted = query.get("direction");
  return wanted === null || direction === undefined || direction === wanted;
}

function list(layer: string, context: RequestContext): Reply {
  const id = param(context, "testId");
  const measurable = findMeasurable(context, id);
  if (measurable === undefined) throw services.tests.notFound(context, id);
  const { test } = measurable;
  const cursor = cursorIn(context);
  const period = cursor ? { ...cursor, isGiven: true } : periodOf(context);
  const { from, until, isGiven } = period;
  // Nothing was measured yet of what is to come.
  const past = { ...period, until: Math.min(until, context.world.clock.now()) };
  const rounds = layersOf(test, context).includes(layer) ? roundsFor(measurable, past) : [];
  const sources = layer === "bgp" ? monitors.length : test.agents.length;
  const { shown, links } = pageOf(rounds, { index: 0, ...period }, sources, context);
  const { serverId } = context.params;
  return ok({
    results: shown
      .flatMap((round) => resultsIn(round, layer, test, context))
      .filter((one) => isOfDirection(one, context) && (serverId === undefined || one.serverId === serverId)),
    test: showSimple(test, context),
    ...(isGiven && { startDate: inSeconds(from), endDate: inSeconds(until) }),
    _links: { ...selfOfList(context), ...links },
  });
}

const route = (layer: string, more = ""): Route => ({
  method: "GET",
  path: `/test-results/:testId/${layer}${more}`,
  service: services.tests,
  handle: (context) => list(layer, context),
});

export const resultRoutes: Route[] = [
  ...[...Object.keys(layers), "bgp"].map((layer) => route(layer)),
  // One of the servers alone.
  route("dns-server", "/:serverId"),
];
