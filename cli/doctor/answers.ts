import type { Dialect } from "../../provider/http/dialect";
import type { Answer } from "../../provider/http/transport";
import { advice, type Finding, good } from "./finding";

/** An answer, and when it came. */
export interface Received extends Pick<Answer, "headers"> {
  readonly at: number;
}

/** The date of an answer has whole seconds, and calls take a while. */
const SKEW_MS = 30_000;

/** This machine's clock beside the API's. */
export function clock([first]: readonly Received[]): Finding[] {
  const there = Date.parse(first?.headers.get("date") ?? "");
  if (!first || Number.isNaN(there)) return [];
  const seconds = Math.round((first.at - there) / 1000);
  if (Math.abs(first.at - there) < SKEW_MS) return [good("clock", `as the API's, within ${Math.abs(seconds) || 1} s`)];
  return [
    advice(
      "clock",
      `This machine's clock is ${duration(Math.abs(seconds))} ${seconds > 0 ? "ahead of" : "behind"} the API's.`,
      "Set it by NTP: certificates, `--window` and who-changed-what go by it.",
    ),
  ];
}

const duration = (seconds: number) => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`);

/** What is left of the organisation's calls (R006), and whether others use it too. */
export function rate(received: readonly Received[], { rate: read }: Dialect): Finding[] {
  const windows = received.flatMap(({ headers, at }) => read(headers, at) ?? []);
  const last = windows.at(-1);
  if (!last) return [];
  const ours = windows.filter(({ resetAt }) => Math.abs((resetAt ?? 0) - (last.resetAt ?? 0)) < 1000).length;
  const { limit, remaining } = last;
  const before = limit - remaining - ours;
  const left = `${remaining} of ${limit} calls left in this minute`;
  if (before <= 0) return [good("rate-limit", left)];
  const found = `${left}; ${before} were made before this, by whom the API does not say`;
  if (remaining > limit / 4) return [good("rate-limit", found)];
  return [
    advice("rate-limit", found, "Deployments wait for what is left: see what else uses this organisation's API."),
  ];
}
