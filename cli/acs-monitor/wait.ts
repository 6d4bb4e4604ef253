import { waitForCheck } from "../../provider/acs-monitor/kinds/wait-until-up";
import type { JsonObject } from "../../provider/core/json";
import { type InstallPlace, openInstallAt } from "../account/open-install";
import { time } from "../output/authorship";
import { counted } from "../output/counted";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { plain } from "../output/value";
import { findMonitor } from "./find-monitor";
import type { AcsWaitDocument } from "./schema";
import { monitorOf, numbers, texts } from "./values";

export interface WaitOptions extends InstallPlace {
  /** Its name or id. */
  readonly monitor: string;
  /** Seconds. */
  readonly timeout: number;
  readonly json?: boolean;
}

/** Waits until a monitor is up; returns the exit code. */
export async function wait({ monitor: wanted, timeout, json, ...place }: WaitOptions): Promise<number> {
  const { connection, baseUrl } = await openInstallAt(place);
  const api = connection.within(await connection.scope());
  const before = await findMonitor(api, "wait", wanted, baseUrl);
  const started = Date.now();
  let last = before;
  const end = progress(() => `waiting, ${plain(stateOf(last))}:`);
  const onLook = (monitor: JsonObject) => {
    last = monitor;
  };
  const options = { seconds: timeout, before, onLook };
  const { isUp, monitor } = await waitForCheck(api, String(before.id), options).finally(end);
  const document: AcsWaitDocument = {
    ...{ version: 1, baseUrl, exitCode: isUp ? 0 : 1, isUp },
    ...{ timeoutSeconds: timeout, waitedSeconds: Math.round((Date.now() - started) / 1000) },
    monitor: { ...monitorOf(before), ...shownState(monitor) },
  };
  if (json) process.stdout.write(jsonOf(document));
  else if (isUp) process.stdout.write(`${upText(document)}\n`);
  if (isUp) return EXIT.good;
  process.stderr.write(`${monitor ? notUpText(document) : goneText(document)}\n`);
  return EXIT.trouble;
}

const stateOf = ({ status }: JsonObject) => String(status ?? "unknown");

const shownState = (monitor: JsonObject | undefined) => ({
  status: monitor ? stateOf(monitor) : "gone",
  ...texts({ lastCheckedAt: monitor?.last_checked_at }),
  ...numbers({ consecutiveFailures: monitor?.consecutive_failures, responseTimeMs: monitor?.response_time_ms }),
});

const named = ({ monitor }: AcsWaitDocument) => `${plain(monitor.monitorName)} (monitor ${monitor.monitorId})`;

const checked = ({ lastCheckedAt }: AcsWaitDocument["monitor"]) =>
  lastCheckedAt ? `checked at ${time(lastCheckedAt)}` : "never checked";

function upText(document: AcsWaitDocument): string {
  const { monitor, waitedSeconds } = document;
  const answered = monitor.responseTimeMs === undefined ? "" : `, answered in ${monitor.responseTimeMs} ms`;
  return `${named(document)} is up: ${checked(monitor)}${answered}. Waited ${waitedSeconds} s.`;
}

const goneText = (document: AcsWaitDocument) =>
  `${named(document)} is gone: somebody deleted it meanwhile. Waited ${document.waitedSeconds} s.`;

function notUpText(document: AcsWaitDocument): string {
  const { monitor, timeoutSeconds } = document;
  const { status, consecutiveFailures: failures = 0 } = monitor;
  const row = failures ? `, after ${counted(failures, "failed checks")} in a row` : "";
  const stale = status === "up" ? " No check was done since then: are checks queued?" : "";
  return (
    `${named(document)} was not up within ${timeoutSeconds} s. Its last state: ${plain(status)}, ` +
    `${checked(monitor)}${row}.${stale}`
  );
}
