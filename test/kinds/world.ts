import { vi } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator";
import type { Body } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import { type References, references } from "./references";
import { unsealed } from "./unsealed";

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** A fresh account of its own, and the provider pointed at it. */
export interface World {
  readonly emulator: Emulator;
  readonly refs: References;
  /** What the API itself tells of an object. */
  get(path: string): Promise<Body>;
  /** A call by somebody else, behind the provider's back. */
  by(method: string, path: string, body?: Body): Promise<Body>;
  /** Puts something between the provider and the API. */
  between(change: (next: Fetch) => Fetch): void;
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

  async function by(method: string, path: string, body?: Body): Promise<Body> {
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
    get: (path) => by("GET", path),
    between: (change) => {
      through = change(direct);
    },
  };
}

/** The provider knows nothing any more: connections, and the names they know, are kept by endpoint. */
export const newProcess = () => void vi.stubEnv("TE_API_ENDPOINT", `https://process-${++processes}.test/v7`);

/** A resource of a kind as the engine drives it: check, then what the difference asks for, each deployment in a new process. */
export function resource(kind: string) {
  const provider = handler(kind);
  let id = "";
  let outs: Body = {};
  let inputs: Body = {};

  async function checked(args: Body): Promise<Body> {
    const { inputs: news, failures } = await provider.check(inputs, { ...args, __provider: "shim" });
    if (failures.length) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return unsealed(news);
  }

  return {
    provider,
    get id() {
      return id;
    },
    get outs() {
      return outs;
    },
    get inputs() {
      return inputs;
    },
    checked,
    async create(args: Body) {
      const news = await checked(args);
      ({ id, outs } = await provider.create(news));
      inputs = news;
      return outs;
    },
    async update(args: Body) {
      newProcess();
      const news = await checked(args);
      ({ outs } = await provider.update(id, { ...outs, __provider: "shim" }, news));
      inputs = news;
      return outs;
    },
    /** Takes over what a failed call left in the state. */
    adopt(partial: { id: string; properties: Body }) {
      ({ id, properties: outs } = partial);
    },
    /** What the API tells now goes into the state, as after `pulumi refresh`. */
    async refresh() {
      const read: { id?: string; props?: Body; inputs?: Body } = await provider.read(id, outs);
      if (read.id === undefined) return read;
      outs = read.props as Body;
      const found = unsealed(read.inputs as Body);
      inputs = { ...found, __provider: "shim" };
      return { ...read, inputs: found };
    },
    delete() {
      newProcess();
      return provider.delete(id, outs);
    },
  };
}

/** Without what Pulumi adds. */
export const plain = ({ __provider, ...values }: Body): Body => values;
