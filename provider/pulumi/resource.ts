import * as pulumi from "@pulumi/pulumi";
import { type Definition, isDeletedFirst, type Kind } from "../core/define";
import { isSecretOutput } from "../core/field";
import type { Canonical, Plain } from "../core/input";
import type { Vendor } from "../core/vendor";
import { assertSetup } from "./assert-setup";
import { deployed } from "./deployed";
import { refuseLostValues } from "./lost-values";
import { refuseOtherObject } from "./refuse-other-object";
import { refuseUnresolvable } from "./resolvable";
import { fieldOf, markSecrets } from "./secrets";
import { shim, typeToken } from "./shim";
import { shortenStacks, withFrames } from "./short-stacks";
import { warnings } from "./warnings";

/** The outputs of a resource: the canonical value of each arg but `adopt`, undefined if it is not set; and the computed ones. */
export type OutputsOf<T> = {
  readonly [K in keyof T as K extends "adopt" ? never : K]-?: pulumi.Output<Canonical<Plain<T[K]>>>;
};

/** A kind with variants has args of several shapes but one class, which has the outputs of all variants. */
type OneShape<T> = true extends IsUnion<T> ? { [K in KeysOf<T>]: ValueOf<T, K> } : T;
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;
type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never;

/** The class of a kind. */
export interface ResourceClass<Args, Outputs> {
  /**
   * @param name Also the name of the object in the API, unless the args set one.
   */
  new (
    name: string,
    args: Args,
    opts?: pulumi.CustomResourceOptions,
  ): pulumi.CustomResource & OutputsOf<OneShape<Args>> & OutputsOf<Outputs>;
  /** True for an instance of this class, also from another copy of this package. */
  isInstance(value: unknown): boolean;
}

/**
 * Makes the class of a kind: a resource that the official dynamic provider host runs. Nothing is serialised, so it works
 * with any TypeScript, in CommonJS and in ESM programs.
 */
export function resource<Args extends object, Outputs>(
  vendor: Vendor,
  definition: Kind<Args, Outputs>,
): ResourceClass<Args, Outputs> {
  const { kind, fields, computed, idOutput, nameInput: nameField, scope } = definition;
  const token = typeToken(vendor, kind);
  const secrets = Object.keys(fields).filter((name) => isSecretOutput(fields[name] as never));
  const warn = warnings(fields);
  // Only listed properties become outputs: without these, `.apply` on a computed output would fail.
  const outputs = [...computed, ...(scope ? [scope.output] : [])];

  class Resource extends pulumi.CustomResource {
    static readonly definition: Definition = definition;

    static override isInstance(value: unknown): value is pulumi.CustomResource {
      return (value as { __pulumiType?: string } | undefined)?.__pulumiType === token;
    }

    constructor(name: string, args: Record<string, unknown>, opts: pulumi.CustomResourceOptions = {}) {
      assertSetup(vendor);
      refuseUnresolvable();
      refuseLostValues(`${kind} "${name}"`, args);
      const props: pulumi.Inputs = Object.fromEntries(outputs.map((key) => [key, undefined]));
      for (const [key, value] of Object.entries(args ?? {})) {
        const field = fieldOf(fields, key);
        props[key] = field ? markSecrets(field, value) : value;
      }
      if (nameField) props[nameField] ??= name;
      // An id is no secret, and one that is marked as such would be a difference when the mark goes.
      if (props.adopt !== undefined) props.adopt = pulumi.unsecret(pulumi.output(props.adopt));
      const given = { ...props, __provider: shim(vendor, kind) };
      const restoreStacks = shortenStacks();
      try {
        super(token, name, given, registered(opts, secrets, isDeletedFirst(definition)));
      } catch (error) {
        restoreStacks();
        throw withFrames(error, new Error());
      } finally {
        restoreStacks();
      }
      // While a preview updates the resource, outputs that are no inputs are unknown; the id stays known. `testId` must
      // stay known like the id, or everything that refers to it would show a change.
      (this as Record<string, unknown>)[idOutput] = this.id;
      warn(props, this);
      refuseOtherObject(`${kind} "${name}"`, props.adopt, this);
    }
  }
  for (const key of Object.keys(fields)) Object.defineProperty(Resource.prototype, key, unset(key));
  return Resource as unknown as ResourceClass<Args, Outputs>;
}

/** The definition of the kind of a class; undefined for a class that is not of this package. */
export const definitionOf = (resourceClass: unknown): Definition | undefined =>
  (resourceClass as { definition?: Definition } | undefined)?.definition;

/**
 * The output of a field that is not set is created at its first use: kinds have up to sixty fields, and outputs for all
 * unset ones would be most of the time of a preview of a thousand resources.
 */
const unset = (key: string): PropertyDescriptor => ({
  configurable: true,
  get(this: pulumi.CustomResource) {
    const value = deployed(this, key);
    show(this, key, value);
    return value;
  },
  set(value) {
    show(this, key, value);
  },
});

const show = (resource: object, key: string, value: unknown) =>
  Object.defineProperty(resource, key, { value, writable: true, enumerable: true, configurable: true });

/** `--replace` and a taint do not call `diff`, so the option says what is deleted first, unless the program sets it. */
const registered = (
  opts: pulumi.CustomResourceOptions,
  secrets: string[],
  isFirst: boolean,
): pulumi.CustomResourceOptions => ({
  ...opts,
  deleteBeforeReplace: opts.deleteBeforeReplace ?? (isFirst || undefined),
  additionalSecretOutputs: [...(opts.additionalSecretOutputs ?? []), ...secrets],
});
