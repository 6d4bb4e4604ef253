import { createEmulator, type Emulator, type EmulatorOptions } from "../../emulator";

// biome-ignore lint/suspicious/noExplicitAny: a body of any service, of which each test knows the keys that it looks at; a type of all of them would be the emulator's own, which the tests are to check
type Answer = any;

export type Body = Record<string, Answer>;

export interface Reply {
  status: number;
  body: Answer;
  headers: Headers;
}

export interface Client {
  emulator: Emulator;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  put(path: string, body?: unknown): Promise<Reply>;
  patch(path: string, body?: unknown): Promise<Reply>;
  del(path: string): Promise<Reply>;
}

/** An emulator and the shortest way to talk to it. */
export function start(options: EmulatorOptions = {}): Client {
  const emulator = createEmulator(options);
  const call = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await emulator.fetch(`http://emulator.test/v7${path}`, {
      method,
      headers: { authorization: "Bearer any", accept: "application/json", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
  };
  return {
    emulator,
    get: (path) => call("GET", path),
    post: (path, body = {}) => call("POST", path, body),
    put: (path, body = {}) => call("PUT", path, body),
    patch: (path, body = {}) => call("PATCH", path, body),
    del: (path) => call("DELETE", path),
  };
}

/** The tests of an account; lists show its saved events beside them (R226). */
export async function testsOf(client: Client, path = "/tests"): Promise<Body[]> {
  return (await client.get(path)).body.tests.filter(({ savedEvent }: Body) => !savedEvent);
}

export const CLOUD = "3";
export const OFFICE = "281474976730001";
export const FIRST = "281474976710706";
export const SECOND = "281474976710707";

const agents = [{ agentId: CLOUD }];

/** The least that makes each type of test (R040). */
export const LEAST: Record<string, Body> = {
  "http-server": { agents, interval: 300, url: "https://www.example.com" },
  "page-load": { agents, interval: 300, url: "https://www.example.com" },
  "web-transactions": { agents, interval: 300, url: "https://www.example.com", transactionScript: "return true;" },
  api: {
    agents,
    interval: 300,
    url: "https://api.example.com",
    requests: [{ name: "one", url: "https://api.example.com" }],
  },
  "agent-to-server": { agents, interval: 300, server: "www.example.com" },
  "agent-to-agent": { agents, interval: 300, targetAgentId: OFFICE },
  bgp: { prefix: "192.0.2.0/24" },
  "dns-server": { agents, interval: 300, domain: "example.com", dnsServers: ["8.8.8.8"] },
  "dns-trace": { agents, interval: 300, domain: "example.com" },
  dnssec: { agents, interval: 300, domain: "example.com" },
  "ftp-server": {
    ...{ agents, interval: 300, url: "ftp://files.example.com" },
    ...{ requestType: "download", username: "u", password: "p" },
  },
  "sip-server": {
    ...{ agents, interval: 300 },
    targetSipCredentials: { sipRegistrar: "sip.example.com", port: 5060, user: "u", password: "p" },
  },
  voice: { agents, interval: 300, targetAgentId: OFFICE },
};

export const HTTP = LEAST["http-server"] as Body;

export const RULE = {
  ruleName: "slow",
  alertType: "http-server",
  expression: "((responseTime >= 1000 ms))",
  minimumSources: 1,
  roundsViolatingOutOf: 2,
  roundsViolatingRequired: 1,
};

export const TAG = { key: "team", value: "web", objectType: "test", accessType: "all" };

export const PREFIX = "There were some errors in your request, please correct them before trying again.";

/** Creates what the path makes and returns its answer; fails when it is not a 201. */
export async function made(client: Client, path: string, body: unknown): Promise<Body> {
  const reply = await client.post(path, body);
  if (reply.status !== 201) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
