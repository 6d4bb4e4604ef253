import * as pulumi from "@pulumi/pulumi";

/**
 * The deployed value of a field that the program did not set: a transform may have set it, or the engine keeps it under
 * `ignoreChanges`. Read from the engine once for each resource, and only when a program uses it.
 */
export function deployed(resource: pulumi.CustomResource, key: string): pulumi.Output<unknown> {
  return resource.urn.apply(async (urn) => {
    const state = states.get(resource) ?? stateOf(urn);
    states.set(resource, state);
    return (await state)[key];
  });
}

const states = new WeakMap<pulumi.Resource, ReturnType<typeof stateOf>>();

/**
 * An output for each property of the state. A property that is not in the state is known to be undefined, in a preview
 * too.
 */
async function stateOf(urn: string): Promise<Record<string, pulumi.Output<unknown>>> {
  const { state = {} } = await pulumi.runtime.invoke("pulumi:pulumi:getResource", { urn }).catch(notDeployed);
  const props = Object.fromEntries(Object.keys(state).map((key) => [key, undefined]));
  const [, , type = "", name = ""] = urn.split("::");
  return new Known(type.split("$").at(-1) as string, name, props, { urn }) as unknown as Record<
    string,
    pulumi.Output<unknown>
  >;
}

/**
 * A resource that is already registered: Pulumi fills its outputs from the state, and marks secret and unknown ones.
 */
class Known extends pulumi.CustomResource {}

/** Excluded by `--target`, or skipped after another resource failed. */
function notDeployed(error: Error): { state?: object } {
  if (error.message.includes("unknown resource")) return {};
  throw error;
}
