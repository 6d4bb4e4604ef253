import type { Connection, ReadSetting } from "./api";
import type { Definition } from "./define";
import { type Lifecycle, lifecycle } from "./lifecycle";
import { sealInputs } from "./secrets/seal";

/** The kinds of one vendor, and the way to its API. */
export interface Registry {
  /** The prefix of its kinds in states, so that two vendors may have a kind of the same name: `acme/`. */
  readonly prefix: string;
  /** Throws if this version has no such kind. */
  definitionOf(kind: string): Definition;
  /** The same connection for the same settings. */
  connect(config: ReadSetting): Connection;
}

/** The interface that the host calls: a `pulumi.dynamic.ResourceProvider`, written without Pulumi's types. */
export interface Handler extends Lifecycle {
  configure(request: { config: { get(key: string): string | undefined } }): Promise<void>;
}

/**
 * Finds the handler of a kind: `Thing` of the vendor without a prefix, `acme/Thing` of another. `warn` shows the user a
 * text.
 */
export function handlers(
  registries: readonly Registry[],
  warn: (text: string) => void = () => {},
): (key: string) => Handler {
  /** The stack's configuration, or the args of an explicit Provider: one for each process. */
  let config: ReadSetting = () => undefined;

  return (key) => {
    const prefix = key.slice(0, key.lastIndexOf("/") + 1);
    const registry = registries.find((one) => one.prefix === prefix);
    if (!registry)
      throw new Error(`This version has no kinds of "${prefix}". Update it: a newer one wrote this state.`);
    const definition = registry.definitionOf(key.slice(prefix.length));
    const steps = lifecycle(definition, () => registry.connect(config));
    return {
      ...steps,
      async check(olds, news) {
        const { inputs, failures } = await steps.check(olds, news);
        return { inputs: sealInputs(definition.fields, inputs), failures };
      },
      async read(id, state) {
        const found = await steps.read(id, state);
        return found.inputs ? { ...found, inputs: sealInputs(definition.fields, found.inputs) } : found;
      },
      async delete(id, state) {
        await steps.delete(id, state);
        if (definition.leftOnDelete) warn(`${definition.kind} ${id}: ${definition.leftOnDelete}.`);
      },
      // The host does not wait for this before it uses the provider, so it only stores the settings and never throws.
      async configure(request) {
        config = (name) => request.config.get(name);
      },
    };
  };
}
