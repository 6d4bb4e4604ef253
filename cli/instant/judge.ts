import type { Fields } from "../../provider/core/field";
import type { Json, JsonObject } from "../../provider/core/json";
import type { Measure } from "./judgements";

/** What is wrong with one result; undefined if it is what the test wants. */
export function judge(measure: Measure, fields: Fields, test: JsonObject, result: JsonObject): string | undefined {
  const error = errorIn(result);
  if (error !== undefined) return error;
  return measure.wrong?.(result, test) ?? tooSlow(measure, fields, test, result);
}

/** Layers have other names for the same two things, and say that there is none in different ways. */
function errorIn(result: JsonObject): string | undefined {
  const type = said(result.errorType);
  const details = said(result.errorDetails) ?? said(result.errorDetail) ?? said(result.problemDetail);
  if (type === undefined) return details;
  return details === undefined ? `${type} error` : `${type}: ${details}`;
}

function said(value: Json | undefined): string | undefined {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return /^(none|\{\}|\[\])?$/i.test(text.trim()) ? undefined : text.trim();
}

function tooSlow({ time, limit }: Measure, fields: Fields, test: JsonObject, result: JsonObject): string | undefined {
  if (time === undefined || limit === undefined || result[time] === undefined) return undefined;
  const seconds = Number(test[limit] ?? fields[limit]?.default);
  const took = Number(result[time]);
  return took > seconds * 1000 ? `took ${Math.round(took)} ms, ${limit} is ${seconds} s` : undefined;
}
