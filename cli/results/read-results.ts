import type { Api, Failure } from "../../provider/core/api";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { didYouMean } from "../../provider/core/nearest";
import { tests } from "../../provider/thousandeyes/lookups/tests";
import { byNameOrId } from "../account/name-or-id";
import type { Period } from "../account/period";
import { layerOf } from "./layer";
import { dateOf } from "./measurements";
import { assertFew, upToMost } from "./most";
import type { ShownLayer, Source } from "./schema";

export interface ResultsFilter extends Period {
  /** The name or id of a test. */
  readonly test: string;
  /** Default: all that the test has. */
  readonly layer?: readonly string[];
  /** Names or ids of agents or monitors. */
  readonly agents?: readonly string[];
}

interface Found {
  readonly test: { readonly testId: string; readonly testName: string; readonly type: string };
  readonly layers: readonly ShownLayer[];
  readonly notes: readonly string[];
}

/** `onResults` hears how many results came. */
export async function readResults(
  api: Api,
  filter: ResultsFilter,
  onResults: (count: number) => void = () => {},
): Promise<Found> {
  const test = await theTest(api, filter.test);
  const wanted = chosen(await layersIn(api, test), filter);
  assertFew(test, wanted, filter);
  const counted = upToMost(onResults);
  const { window, startDate, endDate } = filter;
  const notes: string[] = [];
  const read = async (layer: string): Promise<[string, JsonObject[]][]> => {
    const path = `/test-results/${encodeURIComponent(String(test.testId))}/${layer}`;
    try {
      return [[layer, await api.list(path, "results", { window, startDate, endDate }, counted)]];
    } catch (error) {
      // A layer that nobody asked for by name, and that the test turns out not to have.
      if (filter.layer || ![400, 404].includes(Number((error as Failure).status))) throw error;
      notes.push(`No results of ${layer}: ${(error as Failure).message}`);
      return [];
    }
  };
  const results = (await Promise.all(wanted.map(read))).flat();
  const isWanted = selection(
    results.flatMap(([, all]) => all),
    filter.agents,
  );
  return {
    test: { testId: String(test.testId), testName: String(test.testName), type: String(test.type) },
    layers: results.map(([layer, all]) => layerOf(layer, beforeEnd(all, endDate), isWanted)),
    notes,
  };
}

/** A round at the very end belongs to the next period, or two days would both have it. */
const beforeEnd = (results: readonly JsonObject[], end: string | undefined) =>
  end === undefined ? results : results.filter((one) => Date.parse(dateOf(one)) < Date.parse(end));

/** Never a guess: two tests of different types may have one name (R055). */
async function theTest(api: Api, wanted: string): Promise<JsonObject> {
  // R226: snapshots are no tests.
  const all = (await api.lists.get(tests.path, tests.listKey)).filter(({ savedEvent }) => !savedEvent);
  const place = `account group ${api.scope}`;
  const [found, ...more] = byNameOrId(tests, all, { option: "results", wanted: [wanted], place });
  if (found && !more.length) return found;
  const ids = [found, ...more].map((one) => `${one?.testId} (${one?.type})`).join(", ");
  throw new Error(`results: ${more.length + 1} tests are called "${wanted}": ${ids}. Use the id of the one you mean.`);
}

/** R054: the links of a test name its layers: in the list, or else in the test itself. */
async function layersIn(api: Api, test: JsonObject): Promise<string[]> {
  const { testId, type, testName } = test;
  const listed = layersOf(test);
  if (listed.length) return listed;
  const layers = layersOf((await api.get(`/tests/${type}/${encodeURIComponent(String(testId))}`)) ?? {});
  if (layers.length) return layers;
  throw new Error(`results: the test "${testName}" names no layers that have results.`);
}

function layersOf({ _links: links }: JsonObject): string[] {
  const all = isJsonObject(links) && Array.isArray(links.testResults) ? links.testResults.filter(isJsonObject) : [];
  return [
    ...new Set(all.flatMap(({ href }) => /\/test-results\/\d+\/([a-z-]+)\/?(?:\?.*)?$/.exec(String(href))?.[1] ?? [])),
  ];
}

function chosen(layers: readonly string[], { layer }: ResultsFilter): readonly string[] {
  const unknown = layer?.find((one) => !layers.includes(one));
  if (unknown === undefined) return layer ? [...new Set(layer)] : layers;
  throw new Error(
    `--layer: the test has no layer "${unknown}".${didYouMean(unknown, layers)} It has: ${layers.join(", ")}.`,
  );
}

const idOf = ({ agent, monitor }: Pick<Source, "agent" | "monitor">) => agent?.agentId ?? monitor?.monitorId;

/** The API has no filter by agent: those that are asked for are looked for in what was measured. */
function selection(results: readonly JsonObject[], wanted: readonly string[] | undefined): (source: Source) => boolean {
  if (!wanted || !results.length) return () => true;
  const sources = results.flatMap(({ agent, monitor }) => [agent, monitor].filter(isJsonObject));
  const known = new Map(sources.map((one) => [String(one.agentId ?? one.monitorId), one]));
  const lookup = {
    what: "agent or monitor",
    idOf: ({ agentId, monitorId }: JsonObject) => String(agentId ?? monitorId),
    nameOf: ({ agentName, monitorName }: JsonObject) => String(agentName ?? monitorName),
  };
  const place = "these results";
  const found = byNameOrId(lookup, [...known.values()], { option: "--agents", wanted, place }).map(lookup.idOf);
  return (source) => found.includes(String(idOf(source)));
}
