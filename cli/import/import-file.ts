import type { JsonObject } from "../../provider/core/json";
import { shim, typeToken } from "../../provider/pulumi/shim";
import { vendorOf } from "../engine/vendors";
import type { Declared } from "./declare";
import { marked } from "./secrets";

/** Its name, in the folder of the program. */
export const IMPORT_FILE = "thousandeyes-import.json";

/**
 * The file for `pulumi import`. With inputs and outputs the engine stores the objects as they are: it reads nothing,
 * creates nothing and changes nothing.
 */
export const importFile = (objects: readonly Declared[]) => ({ resources: objects.map(resourceOf) });

function resourceOf({ definition, logicalName, id, inputs, outputs }: Declared) {
  const { kind, fields } = definition;
  const vendor = vendorOf(definition);
  const __provider = shim(vendor, kind);
  const withProvider = (values: JsonObject): JsonObject => ({ ...marked(fields, values), __provider });
  const type = typeToken(vendor, kind);
  return { type, name: logicalName, id, inputs: withProvider(inputs), outputs: withProvider(outputs) };
}
