import { monitors as lookup } from "../../provider/acs-monitor/lookups/monitors";
import type { Api } from "../../provider/core/api";
import type { Json, JsonObject } from "../../provider/core/json";
import { byNameOrId } from "../account/name-or-id";
import { type InstallPlace, openInstallAt } from "../account/open-install";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { naturalOrder } from "../output/natural-order";
import { progress } from "../output/progress";
import { listMonitors } from "./find-monitor";
import { csvOf, markdownOf, textOf } from "./print-uptime";
import type { AcsUptimeDocument } from "./schema";
import { monitorOf } from "./values";

export interface UptimeOptions extends InstallPlace {
  /** Names or ids. None: all. */
  readonly monitors: readonly string[];
  /** `30d`, `12h` */
  readonly window: string;
  /** Percent. */
  readonly below?: number;
  readonly format: "text" | "markdown" | "csv" | "json";
}

type Uptime = AcsUptimeDocument["monitors"][number];

/** Prints how much of the time monitors were up; returns the exit code. */
export async function uptime({ monitors: wanted, window, below, format, ...place }: UptimeOptions): Promise<number> {
  const { connection, baseUrl } = await openInstallAt(place);
  const api = connection.within(await connection.scope());
  const all = await listMonitors(api);
  const chosen = wanted.length ? byNameOrId(lookup, all, { option: "uptime", wanted, place: baseUrl }) : all;
  const monitors = (await measured(api, chosen, window)).map((one) => withLimit(one, below)).sort(leastFirst);
  const exitCode = monitors.some(({ isBelow }) => isBelow) ? EXIT.differs : EXIT.good;
  const document: AcsUptimeDocument = {
    ...{ version: 1, baseUrl, exitCode, window },
    ...(below !== undefined && { below }),
    monitors,
  };
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    csv: () => csvOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  return exitCode;
}

/** Two periods are in the list; any other is a call for each monitor. */
async function measured(api: Api, monitors: readonly JsonObject[], window: string): Promise<Uptime[]> {
  const key = `uptime_percent_${window}`;
  if (["7d", "30d"].includes(window)) return monitors.map((one) => shown(one, one[key]));
  const found: Uptime[] = [];
  const end = progress(() => `uptime of ${found.length} of ${monitors.length} monitors:`);
  try {
    // One after the other: only the rate limit counts.
    for (const one of monitors) {
      const answer = await api.get(`${lookup.path}/${encodeURIComponent(String(one.id))}/uptime`, { window });
      found.push(shown(one, answer?.uptime_percent));
    }
  } finally {
    end();
  }
  return found;
}

/** The API may answer a decimal as a text. */
const shown = (monitor: JsonObject, percent: Json | undefined): Uptime => ({
  ...monitorOf(monitor),
  uptimePercent: /^\d+(\.\d+)?$/.test(String(percent)) ? Number(percent) : null,
});

const withLimit = (one: Uptime, below: number | undefined): Uptime =>
  below === undefined || one.uptimePercent === null ? one : { ...one, isBelow: one.uptimePercent < below };

/** Those that are not known last. */
const leastFirst = (a: Uptime, b: Uptime) =>
  (a.uptimePercent ?? Number.POSITIVE_INFINITY) - (b.uptimePercent ?? Number.POSITIVE_INFINITY) ||
  naturalOrder(a.monitorName, b.monitorName);
