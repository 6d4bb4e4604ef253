import type { Connection } from "../../provider/core/api";
import { handlers } from "../../provider/core/handlers";
import type { Body } from "../../provider/core/json";
import type { References } from "../kinds/references";
import { type Reads, resourceOf } from "../kinds/resource";
import { connect } from "./connect";
import { kinds } from "./kinds";
import { acmeServer } from "./server";

type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

let through: Fetch;
let current: Connection;

export const newProcess = (reads: Reads = "single") => {
  current = connect((url, init) => through(url, init), reads === "lists");
};

const handler = handlers([
  {
    prefix: "acme/",
    definitionOf: (kind) => kinds.find((one) => one.kind === kind) as (typeof kinds)[number],
    connect: () => current,
  },
]);

export const resource = (kind: string) => resourceOf(handler(`acme/${kind}`), newProcess);

export async function newWorld() {
  const emulator = acmeServer();
  through = emulator.fetch;
  newProcess();
  async function by(method: string, path: string, body?: Body): Promise<Body> {
    const headers = { authorization: "Bearer somebody" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await emulator.fetch(new URL(`https://acme.test/api/v1${path}`), init);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as { data: Body }).data;
  }
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
