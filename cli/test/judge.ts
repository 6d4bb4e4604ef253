import type { Fields } from "../../provider/core/field";
import type { JsonObject } from "../../provider/core/json";
import { errorIn } from "../account/result-error";
import type { Measure } from "./judgements";

/** What is wrong with one result; undefined if it is what the test wants. */
export function judge(measure: Measure, fields: Fields, test: JsonObject, result: JsonObject): string | undefined {
  const { type, details } = errorIn(result) ?? {};
  if (type !== undefined) return details === undefined ? `${type} error` : `${type}: ${details}`;
  if (details !== undefined) return details;
  return measure.wrong?.(result, test) ?? tooSlow(measure, fields, test, result);
}

function tooSlow({ time, limit }: Measure, fields: Fields, test: JsonObject, result: JsonObject): string | undefined {
  if (time === undefined || limit === undefined || result[time] === undefined) return undefined;
  const seconds = Number(test[limit] ?? fields[limit]?.default);
  const took = Number(result[time]);
  return took > seconds * 1000 ? `took ${Math.round(took)} ms, ${limit} is ${seconds} s` : undefined;
}
