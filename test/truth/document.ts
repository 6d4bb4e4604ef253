import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Table, Tables } from "./table";

/** The API's own document and recordings of the live API, where they lie beside this repository. */
export const SHARED = join(__dirname, "../../../shared/api");
export const isShared = existsSync(SHARED);

/** The request that makes or changes an object of each kind, as `METHOD path`. */
const REQUESTS: Readonly<Record<string, string>> = {
  AgentCluster: "post /agents/{agentId}/cluster/assign",
  AgentTestAssignment: "post /agents/{agentId}/tests/assign",
  AgentToAgentTest: "post /tests/agent-to-agent",
  AgentToServerTest: "post /tests/agent-to-server",
  AlertRule: "post /alerts/rules",
  AlertSuppressionWindow: "post /alert-suppression-windows",
  ApiTest: "post /tests/api",
  BgpTest: "post /tests/bgp",
  Credential: "post /credentials",
  DnsServerTest: "post /tests/dns-server",
  DnsTraceTest: "post /tests/dns-trace",
  DnssecTest: "post /tests/dnssec",
  EndpointLabel: "post /endpoint/labels",
  EnterpriseAgent: "put /agents/{agentId}",
  FtpServerTest: "post /tests/ftp-server",
  HttpServerTest: "post /tests/http-server",
  PageLoadTest: "post /tests/page-load",
  SipServerTest: "post /tests/sip-server",
  Tag: "post /tags",
  TagAssignment: "post /tags/{id}/assign",
  VoiceTest: "post /tests/voice",
  WebTransactionTest: "post /tests/web-transactions",
};

/** Where objects of a kind are made. */
export const pathOf = (kind: string) => (REQUESTS[kind] ?? "").split(" ")[1] ?? "";

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  readOnly?: boolean;
  description?: string;
}

/** What a request may hold, by kind, as the document says it. */
export const readDocument = (): Tables => read((schema, typeOf) => typeOf(schema));

/** What the document says of each number of a request, by kind: there is its unit. */
export function readDescriptions(): Tables {
  const texts = read((schema) =>
    /^(integer|number)$/.test(schema.type ?? "") ? (schema.description ?? "") : undefined,
  );
  const only = (table: Table) => Object.fromEntries(Object.entries(table).filter(([, text]) => text !== undefined));
  return Object.fromEntries(Object.entries(texts).map(([kind, table]) => [kind, only(table)]));
}

/** What `tell` says of each field that a request may hold. */
function read(tell: (schema: Schema, typeOf: (schema: Schema) => string) => string | undefined): Tables {
  const text = readFileSync(join(SHARED, "openapi.yaml"), "utf8");
  const { paths, components } = parse(text);
  const whole = (schema: Schema): Schema => {
    const { $ref, allOf = [], ...own } = schema;
    const parts = [...allOf, ...($ref ? [components.schemas[$ref.split("/").pop() as string] as Schema] : [])];
    return [...parts.map(whole), own].reduce(merged, {});
  };

  /** `integer 1..10`, `list of string a|b`. */
  function typeOf(schema: Schema): string {
    const { type, items, enum: values, additionalProperties, minimum, maximum, properties } = whole(schema);
    if (type === "array") return `list of ${typeOf(items ?? {})}`;
    if (typeof additionalProperties === "object") return `map of ${typeOf(additionalProperties)}`;
    if (values) return `${type} ${[...values].sort().join("|")}`;
    const bounded = minimum !== undefined || maximum !== undefined;
    return `${type ?? (properties ? "object" : "?")}${bounded ? ` ${minimum ?? ""}..${maximum ?? ""}` : ""}`;
  }

  function tableOf(schema: Schema, prefix = ""): Table {
    const { type, items, properties = {} } = whole(schema);
    if (type === "array") return tableOf(items ?? {}, prefix);
    const rows = Object.entries(properties).filter(([, inner]) => !whole(inner).readOnly);
    return Object.assign(
      {},
      ...rows.map(([name, inner]) => ({
        [prefix + name]: tell(whole(inner), typeOf),
        ...tableOf(inner, `${prefix}${name}.`),
      })),
    );
  }

  const byKind = Object.entries(REQUESTS).map(([kind, request]) => {
    const [method = "", path = ""] = request.split(" ");
    const { $ref = "", ...given } = paths[path][method].requestBody;
    const { content } = $ref ? components.requestBodies[$ref.split("/").pop()] : given;
    const [{ schema }] = Object.values(content) as [{ schema: Schema }];
    return [kind, tableOf(schema)];
  });
  return Object.fromEntries(byKind);
}

/** What the live API was seen to choose for fields that a create left out, by kind. */
export function readDefaults(): Tables {
  const { resources } = JSON.parse(readFileSync(join(SHARED, "resources.json"), "utf8"));
  const seen = Object.keys(REQUESTS).flatMap((kind) => {
    const { recordedDefaults = {} } =
      resources.find(({ basePath }: { basePath: string }) => basePath === pathOf(kind)) ?? {};
    return Object.keys(recordedDefaults).length ? [[kind, recordedDefaults]] : [];
  });
  return Object.fromEntries(seen);
}

const merged = (one: Schema, other: Schema): Schema => ({
  ...one,
  ...other,
  ...(one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}),
});
