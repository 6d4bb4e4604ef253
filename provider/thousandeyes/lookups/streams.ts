import { among, type LookupDefinition } from "../../core/lookup";

/** Which streams to find. All given args must match. */
export interface GetStreamsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /**
   * Protocols of the receiver: `opentelemetry`, `splunk-hec`.
   * @example ["opentelemetry"]
   */
  types?: string[];
}

/** A stream as the API lists it. */
export interface FoundStream {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `opentelemetry` or `splunk-hec`. */
  readonly type: string;
  /** `metric`, `trace` or `log`. */
  readonly signal: string;
  /** `grpc` or `http`. */
  readonly endpointType: string;
  /** Address of the receiver. */
  readonly streamEndpointUrl: string;
  /** Whether data is sent. */
  readonly enabled: boolean;
}

export const streams: LookupDefinition<GetStreamsArgs, FoundStream> = {
  name: "getStreams",
  what: "stream",
  asks: { names: "list", types: "list" },
  path: "/streams",
  listKey: "streams",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "type", "signal", "endpointType", "streamEndpointUrl", "enabled"],
  matches: ({ type }, { types }) => among(type, types),
};
