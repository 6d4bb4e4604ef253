import * as pulumi from "@pulumi/pulumi";
import type { Lookup } from "../thousandeyes/lookups/lookup";
import { settings } from "../thousandeyes/settings";
import { failure } from "./failure";
import { guard } from "./guard";
import { askMocks, inUnitTest } from "./mocks";
import { type Provider, settingsOf } from "./provider";
import { startedByPulumi } from "./resolvable";

/** Where a lookup looks. */
export interface LookupOptions {
  /** An explicit provider: its settings are used. Default: those of the stack and the environment. */
  provider?: Provider;
  /** The account group to look in (digits). Default: the one of the settings. */
  accountGroupId?: pulumi.Input<string>;
}

/** What was found, sorted by name. */
export interface Found<Item> {
  /** Their ids, ready for `agents`, `alertRules`, `testIds`, ... */
  readonly ids: string[];
  readonly items: Item[];
}

/** The args of a lookup: plain values, promises or outputs, at any depth. */
export type LookupArgs<Args> = { [K in keyof Args]: pulumi.Input<Args[K]> };

/** Makes the function of a lookup. It runs in the program's process; the client is loaded when it is first used. */
export function lookup<Args extends object, Item>(definition: Lookup<Args, Item>) {
  return (args: LookupArgs<Args> = {} as LookupArgs<Args>, opts: LookupOptions = {}): pulumi.Output<Found<Item>> => {
    guard();
    if (inUnitTest()) return askMocks(definition, args);
    if (!opts.provider) refuseSettings();
    // The token is a secret; what is found with it is not.
    const given = pulumi.unsecret(pulumi.output(opts.provider?.given ?? settingsOf()));
    return pulumi.all([args, given, opts.accountGroupId]).apply(async ([wanted, settings, accountGroupId]) => {
      try {
        const { found } = await import("./run-lookup.js");
        return await found<Args, Item>(definition, wanted as Args, settings as Record<string, string>, accountGroupId);
      } catch (error) {
        throw failure((error as Error).message, error);
      }
    }) as pulumi.Output<Found<Item>>;
  };
}

/** Throws before there is an output: an inline program would wait forever for an output that fails. */
function refuseSettings(): void {
  const config = new pulumi.Config("thousandeyes");
  try {
    settings(
      (key) => config.get(key.replace("thousandeyes:", "")),
      (name) => process.env[name],
    );
  } catch (error) {
    const { message } = error as Error;
    throw failure(startedByPulumi() ? message : `${message} ${INLINE}`, error);
  }
}

const INLINE =
  "Lookups run in the program: the `envVars` of an Automation API workspace do not reach them. Set process.env, or the " +
  "configuration of the stack.";
