import nock from "nock";
import { bearer } from "../../provider/http/authorization";
import { type Client, createClient } from "../../provider/http/client";
import { connection } from "../../provider/http/connection";
import type { Clock } from "../../provider/http/retry";
import { transport } from "../../provider/http/transport";
import { dialect } from "../../provider/thousandeyes/dialect";

export const HOST = "https://api.example.com";

export const spoken = dialect({ token: "t0ken", tokenSource: "TE_TOKEN", apiEndpoint: HOST, timeout: 60 });

/** A client on a clock of its own that ends every wait at once and remembers it. */
export function client(): { client: Client; waits: number[] } {
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.parse("2026-01-01T00:00:00Z"),
    sleep: async (ms) => void waits.push(ms),
    random: () => 0.5,
  };
  return {
    waits,
    client: createClient({
      endpoint: `${HOST}/v7`,
      headers: { "user-agent": "tests" },
      authorization: bearer("t0ken"),
      dialect: spoken,
      send: transport(60),
      clock,
    }),
  };
}

/** Objects of one account group on that client. */
export function account(aid = "7") {
  const wire = client();
  const made = connection(wire.client, {
    dialect: spoken,
    scope: async () => aid,
    query: (scope) => ({ aid: scope }),
    sleep: async () => {},
  });
  return { ...wire, api: made.within(aid) };
}

export const api = () => nock(HOST);

/** What a failed call says. */
export const said = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "it succeeded",
    (error: Error) => error.message,
  );
