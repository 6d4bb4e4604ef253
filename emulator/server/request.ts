import type { ServiceConventions } from "./conventions";
import { isObject, type Json } from "./json";

/** One request that passed the access control. An API adds what its handlers need. */
export interface ApiRequest {
  method: string;
  /** With the base path, without the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  /** The parsed body; undefined if there was none. */
  body: unknown;
  /** Scheme and host of the request: links in responses start with it. */
  origin: string;
}

export interface Reply {
  status: number;
  /** Any JSON; undefined: no body. */
  body?: unknown;
  /** Path of the created object, below the base path. The service makes the Location header from it. */
  location?: string;
  /** Headers of this response alone. */
  headers?: Record<string, string>;
}

export interface Route<Context extends ApiRequest> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base path, with `:name` parameters. */
  path: string;
  service: ServiceConventions<Context>;
  /** True if the call says all by its path: whatever body it has, or none, is taken. */
  needsNoBody?: boolean;
  handle(context: Context): Reply;
}

/** The body as an object. Anything else counts as an empty one, and the checks for required fields refuse it. */
export const bodyOf = ({ body }: ApiRequest): Json => (isObject(body) ? body : {});

export const param = ({ params }: ApiRequest, name: string): string => params[name] ?? "";

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const noContent = (): Reply => ({ status: 204 });
