import type { Definition } from "../../provider/core/define";
import { typeToken } from "../../provider/pulumi/shim";
import { registry } from "../../provider/thousandeyes/registry";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import type { Stack } from "../engine/stack";

/** Whether the stack has an object already. */
export function inStack({ resources }: Stack) {
  const known = new Set(resources.map(({ type, id }) => `${type} ${id}`));
  return ({ definition, id }: { readonly definition: Definition; readonly id: string }) =>
    known.has(`${typeToken(thousandEyes, definition.kind)} ${id}`);
}

/** The Pulumi names in the stack, by kind. */
export const namesInStack = ({ resources }: Pick<Stack, "resources">): ReadonlyMap<string, readonly string[]> =>
  new Map(
    registry.map(({ kind }) => {
      const token = typeToken(thousandEyes, kind);
      return [kind, resources.filter(({ type }) => type === token).map(({ name }) => name)];
    }),
  );
