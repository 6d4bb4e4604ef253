import { vi } from "vitest";
import type { Connection } from "../../provider/core/api";
import { handlers } from "../../provider/core/handlers";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import { type Reads, resourceOf } from "../kinds/resource";
import { acmeThrough } from "./acme";
import { connect } from "./connect";
import { kindOf } from "./kinds";
import { acmeServer } from "./server";

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

let current: Connection;

export const newProcess = (reads: Reads = "single") => {
  current = connect({ listReads: reads === "lists" });
};

const prefix = acmeThrough(() => current).keyPrefix;
const handler = handlers([{ prefix, definitionOf: kindOf, connect: () => current }]);

export const resource = (kind: string) => resourceOf(handler(`${prefix}${kind}`), newProcess);

/** Calls by somebody else, who has a token that lasts. */
export const caller =
  (fetch: Fetch) =>
  async (method: string, path: string, body?: JsonObject): Promise<JsonObject> => {
    const headers = { authorization: "Bearer somebody" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(new URL(`https://acme.test/api/v1${path}`), init);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as { data: JsonObject }).data;
  };

export async function newWorld() {
  const emulator = acmeServer();
  let through: Fetch = emulator.fetch;
  // Suites are about objects: logins always work.
  const isLogin = (url: URL) => url.pathname.endsWith("/auth/login");
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => (isLogin(url) ? emulator.fetch : through)(url, init));
  newProcess();
  const by = caller(emulator.fetch);
  return {
    emulator,
    refs: {} as References,
    by,
    get: (path: string) => by("GET", path),
    between: (change: (next: Fetch) => Fetch) => {
      through = change(emulator.fetch);
    },
  };
}
