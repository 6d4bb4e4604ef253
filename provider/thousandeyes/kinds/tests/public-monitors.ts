import { isJsonObject, type JsonObject } from "../../../core/json";

/**
 * R222: with public BGP data on, answers list every public monitor besides the requested private ones. They are not
 * drift, unless the program names them.
 */
export function withoutPublicMonitors(answer: JsonObject, known: JsonObject): JsonObject {
  const { usePublicBgp, monitors } = answer;
  if (usePublicBgp !== true || !Array.isArray(monitors)) return answer;
  const named = new Set(Array.isArray(known.monitors) ? known.monitors.map(String) : []);
  const isAsked = (one: JsonObject) => one.monitorType !== "public" || named.has(String(one.monitorId));
  return { ...answer, monitors: monitors.filter((one) => !isJsonObject(one) || isAsked(one)) };
}
