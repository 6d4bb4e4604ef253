import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const url = "https://otel.example.com";

export const stream: Sample = {
  minimal: () => ({ name: "metrics", type: "opentelemetry", streamEndpointUrl: url }),
  full: ({ tests, tags }): JsonObject[] => [
    {
      name: "named",
      type: "splunk-hec",
      endpointType: "http",
      dataModelVersion: "v1",
      streamEndpointUrl: `${url}/services/collector`,
      exporterConfig: { splunkHec: { token: "s3cret", source: "te", sourceType: "otel", index: "network" } },
      endpointAgentTag: [{ id: tags[0] }],
    },
    {
      name: "named",
      type: "opentelemetry",
      signal: "trace",
      endpointType: "http",
      streamEndpointUrl: `${url}:4318`,
      customHeaders: { Authorization: "Bearer s3cret", "X-Scope": "shop" },
      tagMatch: [
        { key: "team", value: "web" },
        { key: "tier", value: "1" },
      ],
      testMatch: [
        { id: tests[1], domain: "cea" },
        { id: "799", domain: "endpoint" },
      ],
      enabled: false,
      filters: { testTypes: { values: ["http-server", "bgp"] } },
      inputConfig: { metric: { connectedDevices: { enabled: true } } },
      exporterConfig: {
        authorization: {
          oAuth2: {
            ...{ clientId: "shop", clientSecret: "s3cret", tokenUrl: "https://login.example.com/token" },
            scopes: ["write", "read"],
          },
        },
      },
      endpointAgentLabel: ["801", { id: "802" }],
      accountGroupId: "281474976710706",
    },
  ],
  same: ({ tests: [one, other] }) => [
    [{ type: "opentelemetry" }, { type: "OpenTelemetry" }],
    [{ streamEndpointUrl: url }, { streamEndpointUrl: "HTTPS://otel.example.com" }],
    [{ filters: { testTypes: { values: [] } } }, { filters: {} }],
    [
      { filters: { testTypes: { values: ["bgp", "api"] } } },
      { filters: { testTypes: { values: ["API", "bgp", "api"] } } },
    ],
    [{ inputConfig: { metric: { connectedDevices: { enabled: false } } } }, { inputConfig: {} }],
    [{ endpointAgentTag: ["1", "2"] }, { endpointAgentTag: [{ id: "2" }, "1", "2"] }],
    [
      {
        testMatch: [
          { id: one, domain: "cea" },
          { id: other, domain: "cea" },
        ],
      },
      {
        testMatch: [
          { id: other, domain: "CEA" },
          { id: one, domain: "cea" },
        ],
      },
    ],
  ],
  values: ({ tests, tags }) => ({
    name: ["named", "Named otherwise"],
    streamEndpointUrl: [url, `${url}:4317`, "HTTPS://otel.example.com"],
    "testMatch.id": tests,
    endpointAgentLabel: ["801", "802"],
    endpointAgentTag: ["801", tags[0]],
    accountGroupId: ["281474976710706"],
  }),
  mend: mended,
  path: (id) => `/streams/${id}`,
};

/** R214: what only goes together. */
function mended(args: JsonObject): JsonObject {
  const { endpointAgentLabel: labels, exporterConfig, dataModelVersion: version, ...rest } = args;
  const isSplunk = rest.type === "splunk-hec";
  const { splunkHec, ...exporter } = (exporterConfig ?? {}) as Record<string, never>;
  const hec = splunkHec ?? { token: "s3cret" };
  const hasTags = Array.isArray(rest.endpointAgentTag) && rest.endpointAgentTag.length > 0;
  return {
    ...rest,
    ...(isSplunk && { endpointType: "http" }),
    ...(exporterConfig === undefined && !isSplunk
      ? {}
      : { exporterConfig: { ...exporter, ...(isSplunk && { splunkHec: hec }) } }),
    ...(version !== undefined && {
      dataModelVersion: rest.signal === undefined || rest.signal === "metric" ? version : "v2",
    }),
    ...(labels !== undefined && !hasTags && { endpointAgentLabel: labels }),
  };
}
