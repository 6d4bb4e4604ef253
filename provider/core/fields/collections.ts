import type { Field } from "../field";
import { withoutIdentity } from "../identity";
import { canonicalJson, isJsonObject, type Json } from "../json";
import { counterparts, keyOf } from "../pairing";
import { allCanonical, lazily, orUnknown, refuseIf, z } from "../schema";
import { hasUnknown } from "../unknown";
import { entries } from "./entries";

interface ElementOptions {
  /** The key that identifies an element; without it, its place (in a list) or the whole element (in a set) does. */
  by?: string;
}

/** A list whose order has a meaning and is kept. `isUnique`: no two have the same `by`. Default: empty. */
export function list<In>(of: Field<In>, { by, isUnique }: ElementOptions & { isUnique?: boolean } = {}): Field<In[]> {
  return {
    shape: "list",
    type: `list of ${of.type}`,
    of: of as Field,
    ...(by && { by }),
    default: [],
    schema: lazily(
      () => {
        const elements = z().array(orUnknown(of.schema()));
        return isUnique && by ? elements.check(refuseTwice(by) as never) : elements;
      },
      (value) => {
        const elements = Array.isArray(value) ? allCanonical(of, [...value]) : undefined;
        return isUnique && by && elements && repeated(elements, by).length > 0 ? undefined : elements;
      },
    ),
    read(answer, known) {
      const elements = Array.isArray(answer) ? answer : [];
      const before = counterparts({ by }, elements, Array.isArray(known) ? known : []);
      return elements.map((element, index) => of.read(element, before[index]));
    },
  };
}

/** Two elements must not have the same key: a secret could go to the wrong one. */
const refuseTwice =
  (by: string) =>
  ({ value, issues }: { value: Json[]; issues: unknown[] }) => {
    for (const { index, first, key } of repeated(value, by)) {
      const message = `is the ${by} of element ${first} too. Give each one of its own.`;
      issues.push({ code: "custom", message, path: [index, by], input: key, params: { subject: key }, continue: true });
    }
  };

/** The elements that have the same key as an earlier one, `first`. */
function repeated(elements: Json[], by: string) {
  const firsts = new Map<Json, number>();
  return elements.flatMap((element, index) => {
    const key = keyOf(element, by);
    if (key === undefined || hasUnknown(key)) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ index, first, key }];
  });
}

/** A list whose order has no meaning. The canonical form is sorted and names each element once. Default: empty. */
export function set<In>(of: Field<In>, { by }: ElementOptions = {}): Field<In[]> {
  const plain = list(of, by === undefined ? {} : { by });
  // Elements with unknown parts may turn out to be equal, so they are not compared.
  const twice = (all: Json[]) =>
    by
      ? repeated(
          all.filter((one) => !hasUnknown(one)),
          by,
        )[0]?.key
      : undefined;
  const refuseContradiction = refuseIf(
    (all: Json[]) =>
      twice(all) === undefined ? undefined : "is listed twice with different settings. Keep one of the two.",
    (all) => ({ subject: twice(all), otherwise: "an element", ...(by && { by }) }),
  );
  return {
    ...plain,
    shape: "set",
    type: `set of ${of.type}`,
    schema: lazily(
      () =>
        plain
          .schema()
          .overwrite((all) => sorted(all as Json[], of as Field))
          .check(refuseContradiction as never),
      (value) => {
        const elements = plain.schema.canonical?.(value) as Json[] | undefined;
        const all = elements && sorted(elements, of as Field);
        return all && twice(all) === undefined ? all : undefined;
      },
    ),
    // Elements without a key have no counterpart in the state: their place has no meaning.
    read: (answer, known) => sorted(plain.read(answer, by && known) as Json[], of as Field),
  };
}

/** A map from names the user chooses to values. Default: empty. */
export function map<In>(of: Field<In>): Field<Record<string, In>> {
  return {
    shape: "map",
    type: `map of ${of.type}`,
    of: of as Field,
    default: {},
    schema: lazily(
      () => entries(of.schema()),
      (value) => {
        const values = isJsonObject(value) ? allCanonical(of, Object.values(value)) : undefined;
        const names = Object.keys(Object(value));
        return values && Object.fromEntries(values.map((inner, index) => [names[index], inner]));
      },
    ),
    read: (answer) =>
      isJsonObject(answer)
        ? Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name, of.read(inner)]))
        : {},
  };
}

/**
 * Sorted by code units, so the order is the same everywhere, and not by ids that only the API knows. Unknown values
 * come last, and none is dropped: they may turn out to be different.
 */
function sorted(elements: Json[], of: Field): Json[] {
  if (elements.length < 2) return elements;
  const known = new Map(elements.filter((one) => !hasUnknown(one)).map((one) => [canonicalJson(one), one]));
  const ordered = [...known].map(([text, one]) => {
    const written = withoutIdentity(of, one);
    return { one, order: [written === one ? text : canonicalJson(written), text] };
  });
  const byOrder = (a: readonly string[], b: readonly string[]) => (a[0] === b[0] ? less(a[1], b[1]) : less(a[0], b[0]));
  ordered.sort((a, b) => byOrder(a.order, b.order));
  return [...ordered.map(({ one }) => one), ...elements.filter(hasUnknown)];
}

const less = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
