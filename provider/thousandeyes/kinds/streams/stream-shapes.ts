import { pick } from "../../../core/bodies";
import type { Json, JsonObject } from "../../../core/json";

/** The two names of one list (R214). */
const ALIASES = ["endpointAgentLabel", "endpointAgentTag"] as const;

const isEmpty = (value: Json | undefined) => Array.isArray(value) && value.length === 0;

/** Of the two names only the one that the program sets: to empty the other would empty both. */
function withoutAlias(values: JsonObject, set: JsonObject): JsonObject {
  const [kept] = ALIASES.filter((name) => set[name] !== undefined && !isEmpty(set[name]));
  return kept ? pick(values, (name) => name === kept || !(ALIASES as readonly string[]).includes(name)) : values;
}

/** The values that an empty object means: a request names them, because an object without them may change nothing. */
const EMPTY_IN_FULL: Readonly<Record<string, JsonObject>> = {
  filters: { testTypes: { values: [] } },
  inputConfig: { metric: { connectedDevices: { enabled: false } } },
};

export function toRequest(body: JsonObject, news: JsonObject): JsonObject {
  const whole = Object.entries(body).map(([name, value]) => {
    const inFull = EMPTY_IN_FULL[name];
    return [name, inFull && Object.keys(Object(value)).length === 0 ? inFull : value] as const;
  });
  return withoutAlias(Object.fromEntries(whole), news);
}

/** `known`: the values of the program or the state. */
export const fromResponse = (answer: JsonObject, known: JsonObject): JsonObject => withoutAlias(answer, known);
