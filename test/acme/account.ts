import { vi } from "vitest";
import { isJsonObject, type Json } from "../../provider/core/json";
import type { AnyAccount } from "../faults/any-account";
import { newTime } from "../faults/clock";
import { applied } from "../faults/effect";
import { through } from "../faults/weather";
import type { References } from "../kinds/references";
import { connect, PASSWORD } from "./connect";
import { kindOf } from "./kinds";
import { acmeServer } from "./server";
import { caller } from "./world";

/** The ids that come with new objects differ from run to run; so may the order of keys. */
const steady = (_name: string, value: Json): Json =>
  isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== "id")
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

/** An account whose calls go through all weathers, those of logins among them. */
export async function newAccount(): Promise<AnyAccount> {
  const time = newTime();
  const server = acmeServer();
  const said: string[] = [];
  const { fetch, weather, calls } = through(time, server.fetch, applied);
  vi.stubGlobal("fetch", fetch);
  return {
    refs: {} as References,
    secrets: [PASSWORD, "t0ken"],
    time,
    said,
    weather,
    calls,
    definitionOf: kindOf,
    by: caller(server.fetch),
    // Also what no answer tells.
    snapshot: {
      take: async () =>
        server
          .objects()
          .map((one) => JSON.stringify(one, steady))
          .sort(),
    },
    newProcess() {
      const made = connect({ listReads: true, clock: time, log: (line) => void said.push(line) });
      return () => made;
    },
  };
}
