import { adoptInput } from "./adoption";
import type { Definition, Kind } from "./define";
import type { Field, Fields } from "./field";
import { type Marking, variantsOf } from "./fields";
import { ineffectiveChecks } from "./ineffective-while";
import type { Plain } from "./input";

/**
 * One field for each property of the args. It accepts at least the values that the type of the property allows. `adopt`
 * is no field: the engine has it for all kinds.
 */
export type FieldsFor<Args> = {
  readonly [K in keyof Args as K extends "adopt" ? never : K]-?: Field<Plain<NonNullable<Args[K]>>>;
};

/** Forbids fields that are not properties of the args. */
export type Only<Table, Args> = Record<Exclude<keyof Table, keyof Args>, never>;

/**
 * A kind. The compiler checks its table of fields against its args, except for the fields that a vendor adds to all
 * kinds.
 */
export type Spec<Args, Added extends PropertyKey = never> = Omit<Definition, "fields" | "variants" | "scope"> & {
  readonly fields: FieldsFor<Omit<Args, Added>>;
};

/** Defines a kind. */
export const defineKind =
  <Args extends object, Outputs = object>() =>
  <S extends Spec<Args> & Scoped>(spec: S & { fields: Only<S["fields"], Args> }): Kind<Args, Outputs> =>
    complete(spec as unknown as Definition);

type Scoped = Pick<Definition, "scope">;

/** Adds what the fields and the operations imply. */
export const complete = (spec: Definition): Definition => ({
  ...spec,
  ...(spec.operations.adoption && { adopt: adoptInput }),
  crossChecks: [...ineffectiveChecks(spec.fields), ...spec.crossChecks],
});

/** From a union of interfaces, the one whose property has this word. */
type ArgsOf<Args, By extends keyof Args, Word> = Args extends unknown
  ? Word extends Plain<Args[By]>
    ? Args
    : never
  : never;

type Words<Args, By extends keyof Args> = Args extends unknown ? Plain<Args[By]> & string : never;

type Tables<Args, By extends keyof Args> = {
  readonly [Word in Words<Args, By>]: FieldsFor<Omit<ArgsOf<Args, By, Word>, By>>;
};

type VariantSpec<Args, By extends keyof Args & string, Of> = Omit<Definition, "fields" | "variants"> & {
  /** The arg whose value says which fields there are. */
  readonly by: By;
  /** A mark of that arg: `replaceOnChange` where a change of the variant needs a new object. */
  readonly mark?: Marking;
  /** The fields of each variant, including the common ones. */
  readonly of: Of & {
    [Word in keyof Of]: Word extends Words<Args, By> ? Only<Of[Word], ArgsOf<Args, By, Word>> : never;
  };
};

/** Defines a kind whose fields depend on the value of one of them. Its args are a union of interfaces. */
export const defineVariants =
  <Args extends object, Outputs = object>() =>
  <By extends keyof Args & string, Of extends Tables<Args, By>>({
    by,
    mark,
    of,
    ...spec
  }: VariantSpec<Args, By, Of>): Kind<Args, Outputs> => {
    const { keys, variants } = variantsOf(by, of as unknown as Readonly<Record<string, Fields>>, mark);
    return complete({ ...(spec as Omit<Definition, "fields">), fields: keys, variants });
  };
