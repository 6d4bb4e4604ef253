import type { Api, Failure } from "../../provider/core/api";
import { groupBy } from "../../provider/core/group-by";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { masker } from "../../provider/core/secrets/mask";
import { withoutSecrets } from "../../provider/core/secrets/redact";
import type { Clock } from "../../provider/http/retry";
import { agentIdsIn } from "../units/weights";
import type { Declared } from "./declared";
import { createInstant } from "./instant-body";
import { judge } from "./judge";
import { MEASURES, type Measure } from "./judgements";
import type { AgentOutcome, TestOutcome } from "./schema";

export interface Runnable {
  readonly declared: Declared;
  readonly body: JsonObject;
  readonly api: Api;
  /** What no message may quote. */
  readonly secrets: readonly string[];
}

interface Run {
  readonly clock: Clock;
  /** Seconds to wait for results. */
  readonly timeout: number;
  /** Milliseconds between two looks at the results of one test. */
  readonly pause: () => number;
  /** Names of agents by their ids. */
  readonly agentNames: ReadonlyMap<string, string>;
  /** Called for each agent as its result comes. */
  readonly onAgent: (test: Declared, outcome: AgentOutcome) => void;
}

/** Runs one test, and waits for a result of each of its agents. What went wrong is its outcome. */
export async function runTest(runnable: Runnable, run: Run): Promise<TestOutcome> {
  const { declared, body, api } = runnable;
  const { name, definition } = declared;
  const common = { name, kind: definition.kind };
  try {
    const label = `${body.testName ?? name} (${new Date(run.clock.now()).toISOString()})`;
    const testId = await withoutSecrets({ kind: definition, connect: () => {} }, [body], () =>
      createInstant(api, declared, body, label),
    );
    const agents = await watch(runnable, testId, run);
    return {
      ...common,
      testId,
      status: agents.some(({ status }) => status === "failed") ? "failed" : "passed",
      agents,
    };
  } catch (error) {
    // No other test would be answered otherwise.
    if ((error as Failure).status === 401) throw error;
    return { ...common, status: "failed", reason: (error as Error).message, agents: [] };
  }
}

async function watch({ declared, body, api, secrets }: Runnable, testId: string, run: Run): Promise<AgentOutcome[]> {
  const { definition } = declared;
  const measure = MEASURES[definition.kind] as Measure;
  const wanted = agentIdsIn(body.agents);
  const done = new Map<string, AgentOutcome>();
  const started = run.clock.now();
  const seconds = () => Math.round((run.clock.now() - started) / 1000);
  const clean = masker(secrets.map((text) => ({ text, input: "", secret: true, quotable: false })));
  const add = (agentId: string, outcome: Omit<AgentOutcome, "seconds" | "agentId">) => {
    const { reason } = outcome;
    const whole = { agentId, ...outcome, ...(reason && { reason: clean(reason) }), seconds: seconds() };
    done.set(agentId, whole);
    run.onAgent(declared, whole);
  };
  const expected = Array.isArray(body.dnsServers) ? body.dnsServers.length : 1;

  let failure = "";
  /** The API may fail once: there is another look. */
  const look = (layer: string) =>
    resultsOf(api, testId, layer).catch((error: Failure) => {
      if ((error.status ?? 0) < 500) throw error;
      failure = `; ${error.message}`;
      return [];
    });

  while (done.size < wanted.length && seconds() < run.timeout) {
    await run.clock.sleep(run.pause());
    failure = "";
    const lists = await Promise.all(measure.layers.map(look));
    const byAgent = lists.map((results) => groupBy(results, agentOf));
    for (const [agentId, first] of byAgent[0] ?? []) {
      const all = byAgent.map((layer) => layer.get(agentId) ?? []);
      const isThere = all.every((results) => results.length > 0) && first.length >= expected;
      if (done.has(agentId) || !isThere) continue;
      const agentName = nameIn(first) ?? run.agentNames.get(agentId) ?? agentId;
      add(agentId, { agentName, ...verdict(measure, declared, body, all) });
    }
  }
  for (const agentId of done.size < wanted.length ? wanted.filter((id) => !done.has(id)) : []) {
    const agentName = run.agentNames.get(agentId) ?? agentId;
    add(agentId, { agentName, status: "failed", reason: `no result within ${run.timeout} s${failure}` });
  }
  return [...done.values()];
}

/** A test that has just begun may not be there for the results yet. */
const resultsOf = (api: Api, testId: string, layer: string): Promise<JsonObject[]> =>
  api.list(`/test-results/${testId}/${layer}`, "results").catch((error: Failure) => {
    if (error.status !== 404) throw error;
    return [];
  });

/** Of all layers and servers the first that is not as it should be. */
function verdict(measure: Measure, { definition }: Declared, body: JsonObject, layers: readonly JsonObject[][]) {
  const results = layers.flat();
  const reason = results.map((one) => judge(measure, definition.fields, body, one)).find((one) => one !== undefined);
  if (reason !== undefined) return { status: "failed", reason } as const;
  return { status: "passed", measured: (layers.at(-1) ?? []).map(measure.shown).join(", ") } as const;
}

const agentOf = ({ agent }: JsonObject) => (isJsonObject(agent) ? String(agent.agentId) : "");

const nameIn = ([first]: readonly JsonObject[]) =>
  isJsonObject(first?.agent) && typeof first.agent.agentName === "string" ? first.agent.agentName : undefined;
