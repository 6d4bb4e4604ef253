import * as pulumi from "@pulumi/pulumi";
import { find, lookupResult } from "../core/find";
import type { LookupDefinition, LookupResult } from "../core/lookup";
import { didYouMean } from "../core/nearest";
import type { Vendor } from "../core/vendor";
import { assertSetup } from "./assert-setup";
import { askMocks, inUnitTest } from "./mocks";
import { type Provider, settingsOf } from "./provider";
import { startedByPulumi } from "./resolvable";
import { stackConfig } from "./stack-config";
import { userError } from "./user-error";

/** The options of every vendor's lookups; a vendor with scopes adds an option for them. */
export interface CommonLookupOptions {
  provider?: Provider;
  dependsOn?: DependsOn;
}

/** Resources that the lookup finds, or that it needs: it waits for them, and its result is unknown until they exist. */
export type DependsOn = pulumi.CustomResource | readonly pulumi.CustomResource[];

/** The args of a lookup: plain values, promises or outputs, at any depth. */
export type LookupArgs<Args> = { [K in keyof Args]: pulumi.Input<Args[K]> };

/** Makes the function of a lookup. It runs in the program's process; the client is loaded when it is first used. */
export function lookup<Args extends object, Item, Options extends CommonLookupOptions>(
  vendor: Vendor,
  definition: LookupDefinition<Args, Item>,
) {
  return (
    args: LookupArgs<Args> = {} as LookupArgs<Args>,
    opts: Options = {} as Options,
  ): pulumi.Output<LookupResult<Item>> => {
    assertSetup(vendor);
    assertOptions(vendor, definition.name, opts);
    if (inUnitTest()) return askMocks(vendor, definition, pulumi.output<unknown>(args) as pulumi.Output<Args>);
    if (!opts.provider) assertSettings(vendor);
    // The token is a secret; the result is not.
    const settings = pulumi.unsecret(pulumi.output(opts.provider?.settings ?? settingsOf(vendor)));
    const scope = vendor.scope && opts[vendor.scope.option as keyof Options];
    return pulumi.all([args, settings, scope, idsOf(opts.dependsOn)]).apply(async ([wanted, known, scope]) => {
      try {
        return await ask(vendor, definition, wanted as Args, known as Record<string, string>, scopeId(scope));
      } catch (error) {
        throw userError((error as Error).message, error);
      }
    }) as pulumi.Output<LookupResult<Item>>;
  };
}

async function ask<Args extends object, Item>(
  vendor: Vendor,
  definition: LookupDefinition<Args, Item>,
  args: Args,
  settings: Readonly<Record<string, string>>,
  scope: string | undefined,
) {
  const connection = await vendor.connect((key) => settings[key]);
  const api = connection.within(scope ?? (await connection.scope()));
  const place = vendor.scope ? `${vendor.scope.name} ${api.scope}` : vendor.displayName;
  return lookupResult(definition, await find(api, definition, args, place));
}

/** An option that is ignored would silently search another account, or another part of it. */
function assertOptions({ scope }: Vendor, lookup: string, opts: object & CommonLookupOptions): void {
  const known = ["provider", ...(scope ? [scope.option] : []), "dependsOn"];
  const other = Object.keys(opts).find((name) => !known.includes(name));
  if (other) {
    const hint = didYouMean(other, known);
    throw userError(`${lookup} has no option "${other}". It has ${known.join(", ")}.${hint}`);
  }
  if (opts.provider && !opts.provider.settings) {
    throw userError(`${lookup}: provider: must be a Provider of this package.`);
  }
  if ([opts.dependsOn ?? []].flat().some((one) => !pulumi.CustomResource.isInstance(one))) {
    throw userError(
      `${lookup}: dependsOn: must be a resource or a list of resources; a component has no id to wait for.`,
    );
  }
}

const idsOf = (dependsOn: DependsOn = []) => [dependsOn].flat().map(({ id }) => id);

/** An id may come as a number from the configuration or from another program's outputs. */
const scopeId = (value: unknown) => (typeof value === "number" ? String(value) : (value as string | undefined));

/** Throws before there is an output: an inline program would wait forever for an output that fails. */
function assertSettings(vendor: Vendor): void {
  try {
    vendor.assertSettings(stackConfig);
  } catch (error) {
    const { message } = error as Error;
    throw userError(startedByPulumi() ? message : `${message} ${INLINE}`, error);
  }
}

const INLINE =
  "Lookups run in the program: the `envVars` of an Automation API workspace do not reach them. Set process.env, or the " +
  "configuration of the stack.";
