/**
 * The back door for Pulumi's dynamic provider host. States name this module and its `handler`: both are public for
 * ever.
 */
import { type Lifecycle, lifecycle } from "./core/lifecycle";
import { sealed } from "./core/sealed";
import { connect } from "./thousandeyes/connect";
import { definitionOf } from "./thousandeyes/registry";
import { type Lookup, settings } from "./thousandeyes/settings";

/** The stack's configuration, or the args of an explicit Provider: one for each process. */
let config: Lookup = () => undefined;

const connection = () => connect(settings(config, (name) => process.env[name]));

/** What the host calls: a `pulumi.dynamic.ResourceProvider`, spelled without Pulumi. */
export interface Handler extends Lifecycle {
  configure(request: { config: { get(key: string): string | undefined } }): Promise<void>;
}

/** The handler of a kind: `HttpServerTest`, `AlertRule`, ... */
export function handler(kind: string): Handler {
  const definition = definitionOf(kind);
  const steps = lifecycle(definition, connection);
  return {
    ...steps,
    async check(olds, news) {
      const { inputs, failures } = await steps.check(olds, news);
      return { inputs: sealed(definition.fields, inputs), failures };
    },
    async read(id, state) {
      const found = await steps.read(id, state);
      return found.inputs ? { ...found, inputs: sealed(definition.fields, found.inputs) } : found;
    },
    // The host takes a provider for configured before it awaits this: it only stores, at once, and never throws.
    async configure(request) {
      config = (name) => request.config.get(name);
    },
  };
}
