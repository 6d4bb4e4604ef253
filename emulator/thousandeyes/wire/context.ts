import type { Account } from "../world/account";
import type { World } from "../world/world";
import type { Service } from "./services";

/** One call that was let in, as the code of a kind sees it. */
export interface Asked {
  method: string;
  /** With /v7, without the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The parsed body; undefined when there was none. */
  body: unknown;
  /** Scheme and host of the call: links in answers start with it. */
  origin: string;
  world: World;
  /** The store of the account group in force (R012). */
  account: Account;
}

export interface Answer {
  status: number;
  /** An object, or a bare array (R164); undefined: nothing at all (R005). */
  body?: unknown;
  /** Path of what was created, with /v7. The service decides whether and how a Location header shows it (R004). */
  location?: string;
}

type Handler = (asked: Asked) => Answer;

export interface Route {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /v7, with `:name` parameters. */
  path: string;
  service: Service;
  handle: Handler;
}

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The body as an object; anything else counts as an empty one, and the checks for required fields speak. */
export const bodyOf = (asked: Asked): Json => (isObject(asked.body) ? asked.body : {});

export const param = (asked: Asked, name: string): string => asked.params[name] ?? "";

export const ok = (body: unknown): Answer => ({ status: 200, body });

/** R005: a deletion answers 204 and nothing else. */
export const gone = (): Answer => ({ status: 204 });
