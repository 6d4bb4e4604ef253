import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import type { Definition } from "../../provider/core/define";
import { kinds as acmeKinds } from "../acme/kinds";
import { samples as acmeSamples } from "../acme/samples";
import { acme } from "../acme/vendor";
import { samples as acsMonitorSamples } from "../acs-monitor/samples";
import { acsMonitor } from "../acs-monitor/vendor";
import { everyKind } from "./every";
import type { Sample } from "./sample";
import { thousandEyes } from "./thousandeyes";
import type { Vendor } from "./vendor";

const of = (vendor: Vendor, kinds: readonly Definition[], samples: Readonly<Record<string, Sample>>) =>
  kinds.map((definition) => ({
    kind: definition.kind,
    definition,
    sample: samples[definition.kind] as Sample,
    vendor,
  }));

/** The vendors whose kinds the suites run over. */
export const vendors: readonly Vendor[] = [thousandEyes, acsMonitor, acme];

/** Every kind of every vendor: what holds for one API only is no law of the engine. */
export const kindsOfAll = [
  ...everyKind.map((one) => ({ ...one, vendor: thousandEyes })),
  ...of(acsMonitor, acsMonitorKinds, acsMonitorSamples),
  ...of(acme, acmeKinds, acmeSamples),
];
