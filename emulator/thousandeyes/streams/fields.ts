import { type Fields, flag, map, needed, shape, shapes, text, texts, word, words } from "../wire/fields";

const TYPES = [
  ...["api", "agent-to-agent", "agent-to-server", "bgp", "http-server", "page-load", "web-transactions", "ftp-server"],
  ...["dns-trace", "dns-server", "dnssec", "sip-server", "voice"],
];

/** R214: what a stream keeps for good. */
export const createOnly: Fields = {
  type: needed(word("opentelemetry", "splunk-hec")),
  signal: word("metric", "trace", "log"),
  endpointType: word("grpc", "http"),
  dataModelVersion: word("v1", "v2"),
};

export const changeable: Fields = {
  streamEndpointUrl: text(),
  customHeaders: map(text()),
  tagMatch: shapes({ key: text(), value: text() }),
  testMatch: shapes({ id: text(), domain: word("cea", "endpoint") }),
  enabled: flag(),
  filters: shape({ testTypes: shape({ values: words(...TYPES) }) }),
  inputConfig: shape({ metric: shape({ connectedDevices: shape({ enabled: needed(flag()) }) }) }),
  exporterConfig: shape({
    splunkHec: shape({ token: text(), source: text(), sourceType: text(), index: text() }),
    authorization: shape({
      oAuth2: shape({ clientId: text(), clientSecret: text(), tokenUrl: text(), scopes: texts() }),
    }),
  }),
  endpointAgentLabel: shapes({ id: needed(text()) }),
  endpointAgentTag: shapes({ id: needed(text()) }),
};

/** What a new stream has. The document has defaults for the first three only; the others are decided. */
export const defaults = {
  ...{ signal: "metric", endpointType: "grpc", dataModelVersion: "v2" },
  ...{ enabled: true, tagMatch: [], testMatch: [], endpointAgentLabel: [], endpointAgentTag: [] },
};
