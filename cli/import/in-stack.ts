import type { Definition } from "../../provider/core/define";
import { typeToken } from "../../provider/pulumi/shim";
import type { Stack } from "../engine/stack";
import { VENDORS, vendorOf } from "../engine/vendors";

/** Whether the stack has an object already. */
export function inStack({ resources }: Pick<Stack, "resources">) {
  const known = new Set(resources.map(({ type, id }) => `${type} ${id}`));
  return ({ definition, id }: { readonly definition: Definition; readonly id: string }) =>
    known.has(`${typeToken(vendorOf(definition), definition.kind)} ${id}`);
}

/** The Pulumi names in the stack, by kind. */
export const namesInStack = ({ resources }: Pick<Stack, "resources">): ReadonlyMap<string, readonly string[]> =>
  new Map(
    VENDORS.flatMap(({ vendor, registry }) =>
      registry.map(({ kind }): [string, string[]] => {
        const token = typeToken(vendor, kind);
        return [kind, resources.filter(({ type }) => type === token).map(({ name }) => name)];
      }),
    ),
  );
