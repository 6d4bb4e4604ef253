import { pick } from "../../../core/bodies";
import type { Json, JsonObject } from "../../../core/json";

/** The two names of one list (R214). */
const TWINS = ["endpointAgentLabel", "endpointAgentTag"] as const;

const isEmpty = (value: Json | undefined) => Array.isArray(value) && value.length === 0;

/** Of the twins only the one that the program sets: to empty the other would empty both. */
function withoutTwin(values: JsonObject, set: JsonObject): JsonObject {
  const [kept] = TWINS.filter((name) => set[name] !== undefined && !isEmpty(set[name]));
  return kept ? pick(values, (name) => name === kept || !(TWINS as readonly string[]).includes(name)) : values;
}

/** The values that an empty object means: a request names them, because an object without them may change nothing. */
const SPELLED_OUT: Readonly<Record<string, JsonObject>> = {
  filters: { testTypes: { values: [] } },
  inputConfig: { metric: { connectedDevices: { enabled: false } } },
};

export function asSent(body: JsonObject, news: JsonObject): JsonObject {
  const whole = Object.entries(body).map(([name, value]) => {
    const usual = SPELLED_OUT[name];
    return [name, usual && Object.keys(Object(value)).length === 0 ? usual : value] as const;
  });
  return withoutTwin(Object.fromEntries(whole), news);
}

/** `known`: the values of the program or the state. */
export const asShown = (answer: JsonObject, known: JsonObject): JsonObject => withoutTwin(answer, known);
