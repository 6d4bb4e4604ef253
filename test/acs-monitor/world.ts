import { vi } from "vitest";
import { createAcsMonitorEmulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import type { References } from "../kinds/references";
import { type Reads, resourceOf } from "../kinds/resource";

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** Objects that samples refer to; their ids are what a fresh account gives them. */
export interface AcsReferences {
  readonly monitorGroups: readonly string[];
  readonly deviceGroups: readonly string[];
  readonly monitors: readonly string[];
  readonly devices: readonly string[];
  readonly channels: readonly string[];
}

export type Call = (method: string, path: string, body?: JsonObject) => Promise<JsonObject>;

export async function acsReferences(by: Call): Promise<AcsReferences> {
  const made = async (path: string, ...bodies: JsonObject[]) => {
    const ids: string[] = [];
    for (const body of bodies) ids.push(String((await by("POST", path, body)).id));
    return ids;
  };
  const names = ["first", "second"];
  const named = (more: JsonObject = {}) => names.map((name) => ({ name, ...more }));
  return {
    monitorGroups: await made("/monitor-groups", ...named()),
    deviceGroups: await made("/device-groups", ...named()),
    monitors: await made("/monitors", ...named({ type: "ping", host: "reference.test" })),
    devices: await made("/devices", ...named({ ip_address: "192.0.2.1" })),
    channels: await made("/alert-channels", ...named({ type: "email", config: { recipients: ["a@example.com"] } })),
  };
}

/** Calls by somebody else, past the provider. */
export const caller =
  (fetch: (input: URL, init: RequestInit) => Promise<Response>): Call =>
  async (method, path, body) => {
    const headers = { authorization: "Bearer somebody", "content-type": "application/json" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(new URL(`https://acs.test/api/v1${path}`), init);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as { data: JsonObject }).data;
  };

let processes = 0;

/** The provider knows nothing any more: connections are kept by the address. */
export function newProcess(reads?: Reads): void {
  vi.stubEnv("ACSMON_BASE_URL", `https://process-${++processes}.test`);
  if (reads) vi.stubEnv("ACSMON_READS", reads);
}

export const resource = (kind: string) => resourceOf(handler(`acsmonitor/${kind}`), newProcess);

export async function newWorld() {
  // A thousand times as fast, so that nobody waits for a check.
  const start = Date.now();
  const now = () => start + (Date.now() - start) * 1000;
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000, now });
  vi.stubEnv("ACSMON_TOKEN", "token");
  vi.stubEnv("ACSMON_PACING", "off");
  // Somebody else changes things here between two reads of one process, which no list would notice.
  vi.stubEnv("ACSMON_READS", "single");
  newProcess();
  const direct: Fetch = (url, init) => emulator.fetch(url, init);
  let through = direct;
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => through(url, init));
  const by = caller(direct);
  const refs = (await acsReferences(by)) as unknown as References;
  emulator.clearCalls();
  return {
    emulator,
    refs,
    by,
    get: (path: string) => by("GET", path),
    between: (change: (next: Fetch) => Fetch) => {
      through = change(direct);
    },
  };
}
