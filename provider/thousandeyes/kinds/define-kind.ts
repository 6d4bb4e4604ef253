import type { Input } from "@pulumi/pulumi";
import type { Definition, Kind, UniqueName } from "../../core/define";
import { complete, type Only, type Spec } from "../../core/define-kind";
import { type Fields, providerOnly, replaceOnChange } from "../../core/field";
import { integer, object } from "../../core/fields";
import { id } from "./values";

/** The args of every kind. */
export interface TimeoutArgs {
  /**
   * Seconds that each phase of a call may take (connect, first byte, between bytes), for this resource. Pulumi's
   * `customTimeouts` do not reach a dynamic provider.
   * @defaultValue the provider's setting, 60
   */
  timeouts?: Input<Timeouts>;
}

/** The args of every kind whose objects are in an account group. */
export interface ScopedArgs extends TimeoutArgs {
  /**
   * Account group to place the object in: an id (digits). Changing it replaces the object.
   * @defaultValue the one of the provider's settings, or the token's own
   */
  accountGroupId?: Input<string>;
}

/** The args of every kind that creates its objects. */
export interface AdoptArgs {
  /**
   * Id of an existing object to take over instead of creating one. The preview shows a create; the first deployment
   * changes the object to what the program says, and leaves alone what the program does not set. Later it has no effect
   * and may be removed. `pulumi destroy` deletes the object, unless the option `retainOnDelete` is set.
   * @defaultValue none: a new object is created
   * @example "281474976710706"
   */
  adopt?: Input<string>;
}

/** The args of every kind that creates its objects in an account group. */
export interface AdoptableArgs extends AdoptArgs, ScopedArgs {}

/** Seconds that each phase of a call may take: 1 to 3600. */
export interface Timeouts {
  /**
   * Seconds while it is created.
   * @defaultValue the provider's setting
   * @minimum 1
   * @maximum 3600
   */
  create?: Input<number>;
  /**
   * Seconds while it is read, as a refresh does.
   * @defaultValue the provider's setting
   * @minimum 1
   * @maximum 3600
   */
  read?: Input<number>;
  /**
   * Seconds while it is updated.
   * @defaultValue the provider's setting
   * @minimum 1
   * @maximum 3600
   */
  update?: Input<number>;
  /**
   * Seconds while it is deleted.
   * @defaultValue the provider's setting
   * @minimum 1
   * @maximum 3600
   */
  delete?: Input<number>;
}

/** The outputs of every kind whose objects are in an account group. */
export interface ScopedOutputs {
  /** The account group the object is in. */
  aid: string;
}

/** Defines a kind of this vendor: an object in an account group, with time-outs of its own. */
export const defineKind =
  <Args extends ScopedArgs, Outputs extends ScopedOutputs>() =>
  <S extends Spec<Args, keyof ScopedArgs>>(spec: S & { fields: Only<S["fields"], Args> }): Kind<Args, Outputs> =>
    complete({
      ...(spec as unknown as Definition),
      fields: { ...(spec.fields as unknown as Fields), accountGroupId: accountGroupId(), timeouts: timeouts() },
      ...(spec.uniqueName && { uniqueName: explained(spec.uniqueName) }),
      // The account group of an object stays in the state as `aid`: a job without the setting must not see the object
      // as deleted.
      scope: { input: "accountGroupId", output: "aid" },
    });

/** Says where to read about objects of an interrupted run. */
export const explained = (uniqueName: UniqueName): UniqueName => ({
  ...uniqueName,
  readOn: 'README, "When a run is interrupted"',
});

const accountGroupId = () => providerOnly(replaceOnChange(id()));

const seconds = integer(1, 3600);
/** The field of `TimeoutArgs`. */
export const timeouts = () =>
  providerOnly(object({ create: seconds, read: seconds, update: seconds, delete: seconds }));
