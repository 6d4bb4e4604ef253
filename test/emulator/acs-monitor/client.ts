import { type AcsMonitorEmulatorOptions, createAcsMonitorEmulator, type Emulator } from "../../../emulator";
import type { Body, Reply } from "../client";

type Headers = Record<string, string>;

export interface Client {
  emulator: Emulator;
  get(path: string, headers?: Headers): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Reply>;
  put(path: string, body?: unknown): Promise<Reply>;
  del(path: string): Promise<Reply>;
  /** A call of the control API. */
  control(path: string, body?: unknown): Promise<Reply>;
  /** The emulated clock goes on. */
  wait(seconds: number): void;
}

const NOW = Date.parse("2026-11-28T12:00:00Z");

/** An emulator with a clock that stands still, and the shortest way to talk to it. */
export function start(options: AcsMonitorEmulatorOptions = {}): Client {
  let now = NOW;
  const emulator = createAcsMonitorEmulator({ rateLimit: 1000, now: () => now, ...options });
  const call = async (method: string, path: string, body?: unknown, headers?: Headers): Promise<Reply> => {
    const url = new URL(path, "http://emulator.test");
    const response = await emulator.fetch(url, {
      method,
      headers: { authorization: "Bearer any", "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
  };
  return {
    emulator,
    get: (path, headers) => call("GET", `/api/v1${path}`, undefined, headers),
    post: (path, body = {}, headers = {}) => call("POST", `/api/v1${path}`, body, headers),
    put: (path, body = {}) => call("PUT", `/api/v1${path}`, body),
    del: (path) => call("DELETE", `/api/v1${path}`),
    control: (path, body) => call("POST", `/_emulator/${path}`, body),
    wait: (seconds) => {
      now += seconds * 1000;
    },
  };
}

export const MONITOR = { name: "site", type: "https", host: "www.example.com" };
export const DEVICE = { name: "switch", ip_address: "192.0.2.1" };
export const EMAIL = { name: "ops", type: "email", config: { recipients: ["ops@example.com"] } };
export const SLACK = { name: "chat", type: "slack", config: { webhook_url: "https://hooks.example.com/s3cret" } };
export const MASK = "********";

/** Creates what the path makes and returns it; fails when it is not a 201. */
export async function made(client: Client, path: string, body: unknown): Promise<Body> {
  const reply = await client.post(path, body);
  if (reply.status !== 201) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body.data;
}

/** What a GET of one object has in its envelope. */
export const read = async (client: Client, path: string): Promise<Body> => (await client.get(path)).body.data;

/** The fields that a 422 names. */
export const wrongIn = ({ status, body }: Reply): unknown =>
  status === 422 ? Object.keys(body.errors).join(", ") : status;

/** A monitor and a rule for it. */
export async function monitorWithRule(client: Client, more: Body = {}): Promise<{ monitor: Body; rule: Body }> {
  const monitor = await made(client, "/monitors", MONITOR);
  const body = { name: "down", monitor_id: monitor.id, condition: "status_down", ...more };
  return { monitor, rule: await made(client, "/monitor-alert-rules", body) };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
