import type { Json } from "../../server/json";
import { layers } from "./layers";
import { agentOf, type Sample, whenOf } from "./measured";

/**
 * What one layer (the word in the path: `http-server`) shows of one agent's round. It follows from the test, the
 * agent and the time alone: whoever asks again gets the same numbers, and a plot of them has a shape.
 */
export function resultsOf(layer: string, sample: Sample): Json[] {
  const common = { ...whenOf(sample.round), ...agentOf(sample.agent) };
  return (layers[layer]?.(sample) ?? []).map((values) => ({ ...common, ...values }));
}
