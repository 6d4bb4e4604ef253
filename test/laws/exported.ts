import { VENDORS } from "../../cli/engine/vendors";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { SECRET, sealInputs } from "../../provider/core/secrets/seal";
import type { Vendor } from "../../provider/core/vendor";
import { shim, typeToken } from "../../provider/pulumi/shim";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { plain } from "../kinds/resource";

export interface Deployed {
  /** Whose kind it is. Default: ThousandEyes. */
  readonly vendor?: Vendor;
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outs: JsonObject;
}

const [SIGNATURE] = Object.keys(SECRET) as [string];
const START = "urn:pulumi:dev::tested::";
const DEFAULT = `${START}pulumi:providers:pulumi-nodejs::default`;

const urnOf = ({ vendor = thousandEyes, kind, name }: Pick<Deployed, "vendor" | "kind" | "name">) =>
  `${START}${typeToken(vendor, kind)}::${name}`;

/** What `pulumi stack export --show-secrets` prints of a stack with these resources. */
export function exported(resources: readonly Deployed[]): string {
  const stack = { urn: `${START}pulumi:pulumi:Stack::tested-dev`, type: "pulumi:pulumi:Stack", custom: false };
  const provider = { urn: DEFAULT, type: "pulumi:providers:pulumi-nodejs", custom: true, id: "1", inputs: {} };
  return JSON.stringify({ version: 3, deployment: { resources: [stack, provider, ...resources.map(inState)] } });
}

function inState({ vendor = thousandEyes, kind, name, id, inputs, outs }: Deployed) {
  const { registry = [] } = VENDORS.find((one) => one.vendor === vendor) ?? {};
  const { fields = {} } = registry.find((one) => one.kind === kind) ?? {};
  const kept = (values: JsonObject) => ({
    ...(shown(sealInputs(fields, plain(values))) as JsonObject),
    __provider: shim(vendor, kind),
  });
  return {
    ...{ urn: urnOf({ vendor, kind, name }), type: typeToken(vendor, kind), custom: true, id },
    ...{ provider: `${DEFAULT}::1`, inputs: kept(inputs), outputs: kept(outs) },
  };
}

/** The mark in a state is around the JSON of the value, not around the value. */
function shown(value: Json): Json {
  if (Array.isArray(value)) return value.map(shown);
  if (!isJsonObject(value)) return value;
  if (SIGNATURE in value) return { ...SECRET, plaintext: JSON.stringify(value.value) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one)]));
}
