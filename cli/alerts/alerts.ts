import { openAccount, type Place } from "../account/open-account";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { isUnsuppressed } from "./is-unsuppressed";
import { type AlertFilter, listAlerts, readAlert } from "./list-alerts";
import { markdownOf, textOf } from "./print";
import type { AlertsDocument } from "./schema";

export interface AlertsOptions extends AlertFilter, Place {
  /** One alert with its agents or monitors. */
  readonly id?: string;
  /** Exit with 7 if one of them is active and not suppressed. */
  readonly strict?: boolean;
  readonly format: "text" | "markdown" | "json";
}

/** Lists alerts; returns the exit code. */
export async function alerts({ format, strict, id, ...options }: AlertsOptions): Promise<number> {
  const api = await openAccount(options);
  const reading = id ? readAlert(api, id).then((one) => [one]) : listAlerts(api, options);
  const found = await reading.finally(progress("reading alerts:"));
  const exitCode = strict && found.some(isUnsuppressed) ? EXIT.differs : EXIT.good;
  const document: AlertsDocument = { version: 1, accountGroupId: api.scope, exitCode, alerts: found };
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  return exitCode;
}
