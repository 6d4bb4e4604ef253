import { type InstallPlace, openInstallAt } from "../account/open-install";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { type EventFilter, listEvents } from "./list-events";
import { markdownOf, textOf } from "./print-events";
import type { AcsEventsDocument } from "./schema";

export interface EventsOptions extends EventFilter, InstallPlace {
  /** Exit with 7 if one of them is open. */
  readonly strict?: boolean;
  readonly format: "text" | "markdown" | "json";
}

/** Lists events; returns the exit code. */
export async function events({ format, strict, ...options }: EventsOptions): Promise<number> {
  const install = await openInstallAt(options);
  const found = await listEvents(install, options).finally(progress("reading events:"));
  const exitCode = strict && found.some(({ status }) => status === "open") ? EXIT.differs : EXIT.good;
  const document: AcsEventsDocument = { version: 1, baseUrl: install.baseUrl, exitCode, events: found };
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  return exitCode;
}
