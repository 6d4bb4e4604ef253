import { kinds } from "../acme/kinds";
import { samples } from "../acme/samples";
import { acme } from "../acme/vendor";
import { everyKind } from "./every";
import type { Sample } from "./sample";
import { thousandEyes } from "./thousandeyes";
import type { Vendor } from "./vendor";

const ofAcme = kinds.map((definition) => ({
  kind: definition.kind,
  definition,
  sample: samples[definition.kind] as Sample,
  vendor: acme,
}));

/** The vendors whose kinds the suites run over. */
export const vendors: readonly Vendor[] = [thousandEyes, acme];

/** Every kind of every vendor: what holds for one API only is no law of the engine. */
export const kindsOfAll = [...everyKind.map((one) => ({ ...one, vendor: thousandEyes })), ...ofAcme];
