import { devices as lookup } from "../../../provider/acs-monitor/lookups/devices";
import { didYouMean } from "../../../provider/core/nearest";
import { type InstallPlace, openInstallAt } from "../../account/open-install";
import { log } from "../../engine/log";
import { counted } from "../../output/counted";
import { EXIT } from "../../output/exit";
import { jsonOf } from "../../output/json";
import { progress } from "../../output/progress";
import { inventoryOf } from "./devices";
import { FORMATS } from "./formats";

export interface InventoryOptions extends InstallPlace {
  /** The variables of this host only. */
  readonly host?: string;
  readonly format: keyof typeof FORMATS;
}

/** Prints an inventory for Ansible; returns the exit code. */
export async function inventory({ host, format, ...place }: InventoryOptions): Promise<number> {
  const { connection, baseUrl } = await openInstallAt(place);
  const api = connection.within(await connection.scope());
  const reading = api.list(lookup.path, lookup.listKey, lookup.query?.({}));
  const found = inventoryOf(await reading.finally(progress("reading devices:")));
  const { hosts, skipped } = found;
  if (skipped.length) {
    log(`${counted(skipped.length, "devices")} without a valid address left out: ${skipped.join(", ")}.`);
  }
  if (host === undefined) {
    process.stdout.write(FORMATS[format](found));
    return EXIT.good;
  }
  const [, variables] = hosts.find(([name]) => name === host) ?? [];
  if (variables) {
    process.stdout.write(jsonOf(variables));
    return EXIT.good;
  }
  const near = didYouMean(
    host,
    hosts.map(([name]) => name),
  );
  throw new Error(`--host: there is no host "${host}" in ${baseUrl}.${near}`);
}
