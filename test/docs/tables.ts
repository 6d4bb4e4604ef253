import { rules } from "../../emulator/acs-monitor/rules";
import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import { SETTINGS as acsMonitorSettings } from "../../provider/acs-monitor/settings";
import { METRICS as metrics } from "../../provider/thousandeyes/kinds/alerts/metrics";
import { registry } from "../../provider/thousandeyes/registry";
import { SETTINGS as settings } from "../../provider/thousandeyes/settings";

/** What the pages are made of, beside the sources. */
export const tables = {
  thousandeyes: { registry, settings, metrics },
  acsMonitor: { registry: acsMonitorKinds, settings: acsMonitorSettings, rules },
};
