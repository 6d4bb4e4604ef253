import { crossCheck } from "../../../core/define";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { parseUrl } from "../../../core/url";

const isGiven = (list: Json | undefined) => Array.isArray(list) && list.length > 0;

function wrongExporter({ type, exporterConfig }: JsonObject): string | undefined {
  const hasSplunk = isJsonObject(exporterConfig) && isJsonObject(exporterConfig.splunkHec);
  if (type === "splunk-hec" && !hasSplunk) return 'needs "splunkHec" with its token for a stream of type "splunk-hec".';
  return type === "opentelemetry" && hasSplunk
    ? 'has "splunkHec", which is for streams of type "splunk-hec". Take it out, or change the type.'
    : undefined;
}

function wrongPath({ streamEndpointUrl: url, endpointType = "grpc" }: JsonObject): string | undefined {
  const path = parseUrl(String(url))?.pathname;
  return endpointType === "grpc" && path !== undefined && path !== "/"
    ? 'has a path, and "grpc" knows none. Take the path away, or write `endpointType: "http"`.'
    : undefined;
}

/** R214: what only goes together. */
export const streamChecks = [
  crossCheck("R214", ["endpointType", "type"], ({ type, endpointType }) =>
    type === "splunk-hec" && endpointType !== "http" ? 'must be "http" for a stream of type "splunk-hec".' : undefined,
  ),
  crossCheck("R214", ["dataModelVersion", "signal"], ({ dataModelVersion, signal = "metric" }) =>
    dataModelVersion === "v1" && signal !== "metric"
      ? 'must be "v2" for traces and logs: "v1" has only metrics.'
      : undefined,
  ),
  crossCheck("R214", ["exporterConfig", "type"], wrongExporter),
  crossCheck("R214", ["streamEndpointUrl", "endpointType"], wrongPath),
  crossCheck("R214", ["endpointAgentLabel", "endpointAgentTag"], ({ endpointAgentLabel, endpointAgentTag }) =>
    isGiven(endpointAgentLabel) && isGiven(endpointAgentTag)
      ? 'is set beside "endpointAgentTag", and ThousandEyes keeps the two equal. Set only one of them.'
      : undefined,
  ),
];
