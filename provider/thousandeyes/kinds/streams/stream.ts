import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { defaults, nonEmpty, replaceOnChange, required, secret, writeOnly } from "../../../core/field";
import { boolean, map, object, oneOf, set, shorthand, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { anyId, httpsUrl, id, nameUpTo } from "../values";
import { exporter, type StreamExporter } from "./exporter";
import { filters, input, type StreamFilters, type StreamInput } from "./included";
import { streamChecks } from "./stream-checks";
import { fromResponse, toRequest } from "./stream-shapes";

/** A tag whose tests are in a stream. */
export interface StreamTagMatch {
  /** Key of the tag. OpenTelemetry must allow its characters in the name of an attribute. */
  key: Input<string>;
  /** Value of the tag. */
  value: Input<string>;
}

/** A test that is in a stream. */
export interface StreamTestMatch {
  /** Id of the test. */
  id: Input<string>;
  /** Whether it is a test of Cloud and Enterprise agents (`cea`) or of endpoint agents (`endpoint`). */
  domain: Input<"cea" | "endpoint">;
}

/** A label or tag of endpoint agents, by its id. */
export interface StreamEndpointAgents {
  /** Id. */
  id: Input<string>;
}

/**
 * A stream of measurements to an OpenTelemetry collector or to Splunk. The API allows 10 in an account group and looks
 * whether the address can be reached. Without `tagMatch` and `testMatch` it has no tests.
 */
export interface StreamArgs extends AdoptableArgs {
  /**
   * Name, at most 255 characters. We refuse a name that exists in the account group, as the API does (R231).
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** Protocol of the receiver: `opentelemetry` or `splunk-hec`. Changing it replaces the stream (R214). */
  type: Input<"opentelemetry" | "splunk-hec">;
  /**
   * What is sent: `metric`, `trace` or `log`. Changing it replaces the stream (R214).
   * @defaultValue "metric"
   */
  signal?: Input<"metric" | "trace" | "log">;
  /**
   * Transport: `grpc` or `http`. Type `splunk-hec` needs `http`. Changing it replaces the stream (R214).
   * @defaultValue "grpc"
   */
  endpointType?: Input<"grpc" | "http">;
  /**
   * Version of the data model: `v1` or `v2`. Only `v2` has traces and logs. Changing it replaces the stream (R214).
   * @defaultValue "v2"
   */
  dataModelVersion?: Input<"v1" | "v2">;
  /**
   * Address of the receiver, HTTPS only. With `grpc` it has no path, with `http` it is the complete one (R214).
   * @example "https://otel.example.com:4317"
   */
  streamEndpointUrl: Input<string>;
  /**
   * HTTP headers sent with the data, by name. A secret: the API masks them, so drift is not detected.
   * @defaultValue none
   */
  customHeaders?: Input<Record<string, Input<string>>>;
  /**
   * Tests with any of these tags are in the stream, the whole set. The tags become attributes of the metrics.
   * @defaultValue none
   */
  tagMatch?: Input<Input<StreamTagMatch>[]>;
  /**
   * Tests in the stream, the whole set.
   * @defaultValue none
   * @example [{ "id": "281474976710706", "domain": "cea" }]
   */
  testMatch?: Input<Input<StreamTestMatch>[]>;
  /**
   * Whether data is sent.
   * @defaultValue true
   */
  enabled?: Input<boolean>;
  /**
   * Which measurements of the tests are sent.
   * @defaultValue all
   */
  filters?: Input<StreamFilters>;
  /**
   * Which other data is sent.
   * @defaultValue none
   */
  inputConfig?: Input<StreamInput>;
  /**
   * How the receiver is addressed. Type `splunk-hec` needs `splunkHec` with its token (R214).
   * @defaultValue none
   */
  exporterConfig?: Input<StreamExporter>;
  /**
   * Labels of endpoint agents whose local network data is in the stream, the whole set. ThousandEyes keeps it equal to
   * `endpointAgentTag`: set only one of the two (R214).
   * @defaultValue none
   * @example ["281474976710706"]
   */
  endpointAgentLabel?: Input<Input<string | StreamEndpointAgents>[]>;
  /**
   * Tags of endpoint agents whose local network data is in the stream, the whole set. ThousandEyes keeps it equal to
   * `endpointAgentLabel`: set only one of the two (R214).
   * @defaultValue none
   * @example ["5aeab5d5-0d34-4d44-a7ac-fb440185295c"]
   */
  endpointAgentTag?: Input<Input<string | StreamEndpointAgents>[]>;
}

/** The outputs of a stream. */
export interface StreamOutputs extends ScopedOutputs {
  /** The same as `id`. */
  streamId: string;
}

const agents = () => set(shorthand(object<Plain<StreamEndpointAgents>>({ id: required(anyId()) }), "id"));

const fields = {
  name: nonEmpty(nameUpTo(255)),
  type: replaceOnChange(required(oneOf("opentelemetry", "splunk-hec"))),
  signal: replaceOnChange(defaults(oneOf("metric", "trace", "log"), "metric")),
  endpointType: replaceOnChange(defaults(oneOf("grpc", "http"), "grpc")),
  dataModelVersion: replaceOnChange(defaults(oneOf("v1", "v2"), "v2")),
  streamEndpointUrl: required(httpsUrl()),
  customHeaders: secret(writeOnly(map(text()))),
  tagMatch: set(object<Plain<StreamTagMatch>>({ key: required(text()), value: required(text()) })),
  testMatch: set(object<Plain<StreamTestMatch>>({ id: required(id()), domain: required(oneOf("cea", "endpoint")) })),
  enabled: defaults(boolean(), true),
  filters: filters(),
  inputConfig: input(),
  exporterConfig: exporter(),
  endpointAgentLabel: agents(),
  endpointAgentTag: agents(),
};

const where = { path: "/streams", listKey: "streams", idKey: "id" };

export const stream = defineKind<StreamArgs, StreamOutputs>()({
  kind: "Stream",
  idOutput: "streamId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: streamChecks,
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a stream" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT merges", // R214: it overwrites what it carries
    toRequest,
    fromResponse: (answer, _api, known) => fromResponse(answer, known),
  }),
});
