import type { JsonObject } from "../../provider/core/json";
import { shim, typeToken } from "../../provider/pulumi/shim";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import type { Declared } from "./declare";
import { marked } from "./secrets";

/** Its name, in the folder of the program. */
export const IMPORT_FILE = "thousandeyes-import.json";

/**
 * The file for `pulumi import`. With inputs and outputs the engine stores the objects as they are: it reads nothing,
 * creates nothing and changes nothing.
 */
export const importFile = (objects: readonly Declared[]) => ({ resources: objects.map(resourceOf) });

function resourceOf({ definition: { kind, fields }, logicalName, id, inputs, outputs }: Declared) {
  const __provider = shim(thousandEyes, kind);
  const withProvider = (values: JsonObject): JsonObject => ({ ...marked(fields, values), __provider });
  const type = typeToken(thousandEyes, kind);
  return { type, name: logicalName, id, inputs: withProvider(inputs), outputs: withProvider(outputs) };
}
