import { counted } from "../../output/counted";
import type { Account } from "../account";
import type { Finding } from "./check";

export const silencingForEver = ({ windows }: Account): Finding[] | undefined =>
  windows?.flatMap(({ id, name, tests, silentUntil }) => {
    if (!tests || silentUntil === undefined) return [];
    const until = Number.isFinite(silentUntil)
      ? `until ${new Date(silentUntil).toISOString().slice(0, 10)}`
      : "without end";
    return [{ kind: "alert-suppression-windows", id, name, detail: `${counted(tests, "tests")}, no gap, ${until}` }];
  });
