import * as pulumi from "@pulumi/pulumi";
import { didYouMean } from "../core/nearest";
import type { Vendor } from "../core/vendor";
import { assertSetup } from "./assert-setup";
import { refuseUnresolvable } from "./resolvable";
import { stackConfig } from "./stack-config";
import { userError } from "./user-error";

/** Configuration keys to values, as the provider process gets them. */
export type ProviderSettings = Readonly<Record<string, pulumi.Input<string> | undefined>>;

/** An instance with settings of its own. */
export type Provider = pulumi.ProviderResource & {
  /** The settings for lookups with `{ provider }`. @internal */
  readonly settings: ProviderSettings;
};

/** The class of a vendor's explicit providers. */
export type ProviderClass<Args> = new (name: string, args?: Args, opts?: pulumi.ResourceOptions) => Provider;

/** Makes the class of a vendor's explicit providers. Its args have the names of the vendor's settings. */
export function providerClass<Args extends object>(vendor: Vendor): ProviderClass<Args> {
  return class extends pulumi.ProviderResource implements Provider {
    readonly settings: ProviderSettings;

    constructor(name: string, args?: Args, opts?: pulumi.ResourceOptions) {
      assertSetup(vendor);
      refuseUnresolvable();
      const settings = settingsOf(vendor, args);
      super("pulumi-nodejs", name, settings, opts);
      this.settings = settings;
    }
  };
}

/**
 * The given settings, before those of the stack configuration. Refuses unknown ones: a misspelt setting that is ignored
 * would silently deploy to another account.
 */
export function settingsOf(vendor: Vendor, args: object = {}): ProviderSettings {
  const known = Object.keys(vendor.settings);
  const other = Object.keys(args).find((name) => !known.includes(name));
  if (other) {
    throw userError(`A Provider has no setting "${other}". It has ${known.join(", ")}.${didYouMean(other, known)}`);
  }
  const settings: Record<string, pulumi.Input<string> | undefined> = {};
  for (const [name, { config, secret }] of Object.entries(vendor.settings)) {
    const own = (args as Record<string, pulumi.Input<unknown>>)[name];
    const value = own === undefined ? stackConfig(config) : pulumi.output(own).apply(String);
    if (value !== undefined) settings[config] = secret ? pulumi.secret(value) : value;
  }
  return settings;
}
