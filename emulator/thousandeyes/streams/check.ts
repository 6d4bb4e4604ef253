import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";

const refuse = (why: string) => new Refusal(400, "BAD_REQUEST", why);

export const unfit = (wrong: string) => refuse(`JSON parse error: ${wrong}`);

const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0;

const inside = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

/** R214: what only goes together. The words are made up (decided). */
const WRONG: readonly [why: string, holds: (stream: Json) => boolean][] = [
  ["streamEndpointUrl must be a valid HTTPS URL", (one) => !/^https:\/\/[^/\s]+/.test(String(one.streamEndpointUrl))],
  [
    "streamEndpointUrl cannot contain a path for grpc",
    (one) => one.endpointType === "grpc" && new URL(String(one.streamEndpointUrl)).pathname !== "/",
  ],
  ["endpointType must be http for splunk-hec", (one) => one.type === "splunk-hec" && one.endpointType !== "http"],
  [
    "exporterConfig.splunkHec.token is required for splunk-hec",
    (one) => one.type === "splunk-hec" && !inside(inside(one.exporterConfig, "splunkHec"), "token"),
  ],
  [
    "exporterConfig.splunkHec is only for splunk-hec",
    (one) => one.type !== "splunk-hec" && inside(one.exporterConfig, "splunkHec") !== undefined,
  ],
  ["dataModelVersion v1 has metrics only", (one) => one.dataModelVersion === "v1" && one.signal !== "metric"],
];

export function checkStream(stream: Json, sent: Json): void {
  const wrong = WRONG.find(([, holds]) => holds(stream));
  if (wrong) throw refuse(wrong[0]);
  if (isFilled(sent.endpointAgentLabel) && isFilled(sent.endpointAgentTag)) {
    throw refuse("Only one of endpointAgentLabel and endpointAgentTag can be configured");
  }
}
