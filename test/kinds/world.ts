import { vi } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import { type References, references } from "./references";
import { type Reads, resourceOf } from "./resource";

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** A fresh account of its own, and the provider pointed at it. */
export interface World {
  readonly emulator: Emulator;
  readonly refs: References;
  /** What the API itself tells of an object. */
  get(path: string): Promise<JsonObject>;
  /** A call by somebody else, behind the provider's back. */
  by(method: string, path: string, body?: JsonObject): Promise<JsonObject>;
  /** Puts something between the provider and the API. */
  between(change: (next: Fetch) => Fetch): void;
}

/** R216: of these the API has lists only. */
const LISTED = { path: "/network/path-vis/interface-groups", listKey: "pathVisInterfaceGroups", idKey: "groupId" };

async function shown(by: World["by"], path: string): Promise<JsonObject> {
  if (!path.startsWith(`${LISTED.path}/`)) return by("GET", path);
  const items = (await by("GET", LISTED.path))[LISTED.listKey] as JsonObject[];
  const found = items.find((item) => path === `${LISTED.path}/${item[LISTED.idKey]}`);
  if (!found) throw new Error(`GET ${path}: 404`);
  return found;
}

let processes = 0;

export async function newWorld(options: EmulatorOptions = {}): Promise<World> {
  const emulator = createEmulator({ rateLimit: 1_000_000, ...options });
  vi.stubEnv("TE_TOKEN", "token");
  vi.stubEnv("TE_PACING", "off");
  // Somebody else changes things here between two reads of one process, which no list would notice.
  vi.stubEnv("TE_READS", "single");
  newProcess();
  const direct: Fetch = (url, init) => emulator.fetch(url, init);
  let through = direct;
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => through(url, init));

  async function by(method: string, path: string, body?: JsonObject): Promise<JsonObject> {
    const headers = { authorization: "Bearer somebody", "content-type": "application/json" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await direct(new URL(`https://api.test/v7${path}`), init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? {} : JSON.parse(text);
  }

  const refs = await references(by);
  emulator.clearCalls();
  return {
    emulator,
    refs,
    by,
    get: (path) => shown(by, path),
    between: (change) => {
      through = change(direct);
    },
  };
}

/** The provider knows nothing any more: connections, and the names they know, are kept by endpoint. */
export function newProcess(reads?: Reads): void {
  vi.stubEnv("TE_API_ENDPOINT", `https://process-${++processes}.test/v7`);
  if (reads) vi.stubEnv("TE_READS", reads);
}

export const resource = (kind: string) => resourceOf(handler(kind), newProcess);

export { plain } from "./resource";
